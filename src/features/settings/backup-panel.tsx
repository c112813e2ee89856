import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import styles from './settings.module.css';

/** The ways to what keeps the records safe. */
export function BackupPanel() {
  return (
    <Panel title="Keeping the records">
      <p>Make a backup, or come back from one.</p>
      <div className={styles.ways}>
        <LinkButton to="/settings/backup">Backup and restore</LinkButton>
      </div>
    </Panel>
  );
}
