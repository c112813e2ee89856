import { useRecords } from '../../state/records';
import { Panel } from '../../ui/panel';
import styles from './backup.module.css';
import { clientCount, momentWords, sessionCountWords, wayWords } from './backup-words';

/** How many are listed: the latest matter. */
const shown = 10;

/** Backups that were made here, the latest first. */
export function MadeList() {
  const backups = useRecords((r) => r.backup);
  if (backups.size === 0) return null;
  const latest = [...backups.values()].sort((a, b) => b.at - a.at).slice(0, shown);
  return (
    <Panel title="Backups made">
      <ul className={styles.made}>
        {latest.map((made) => (
          <li key={made.id}>
            <span className={styles.name}>{momentWords(made.at)}</span>
            <span className={styles.muted}>
              {`${wayWords[made.way]}. ${clientCount(made.clients)}, ${sessionCountWords(made.sessions)}.`}
            </span>
          </li>
        ))}
      </ul>
      {backups.size > shown && <p className={styles.muted}>{`The latest ${shown} of ${backups.size}.`}</p>}
    </Panel>
  );
}
