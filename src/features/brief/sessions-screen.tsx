import { Link } from 'wouter';
import { dayWords } from '../../domain/calendar-day';
import type { ClientId } from '../../domain/ids';
import { isSigned, type Session } from '../../domain/session';
import { useClientSessions } from '../../state/client-sessions';
import { useRecords } from '../../state/records';
import { EmptyState } from '../../ui/empty-state';
import { Pill } from '../../ui/pill';
import styles from './brief.module.css';

/** Every session of a client, newest first. */
export function SessionsScreen({ clientId }: { readonly clientId: ClientId }) {
  const sessions = useClientSessions(clientId);
  const versions = useRecords((r) => r['other-version']);
  const twice = new Set([...versions.values()].map(({ record }) => record.id as string));
  if (sessions.length === 0)
    return <EmptyState title="No sessions yet">Start one from the brief; it will be kept here.</EmptyState>;
  return (
    <ul className={styles.sessions}>
      {sessions.map((s) => (
        <li key={s.id}>
          <Link href={`/clients/${clientId}/sessions/${s.id}`} className={styles.session}>
            <span className={styles.name}>{dayWords(s.day)}</span>
            {twice.has(s.id) && <Pill>Two versions kept</Pill>}
            {!isSigned(s) && <Pill tone="warning">Draft, not signed</Pill>}
            <span className={styles.muted}>{sessionFacts(s)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function sessionFacts(s: Session): string {
  const counts = [
    `${s.findings.length} ${s.findings.length === 1 ? 'finding' : 'findings'}`,
    `${s.clears.length} checked clear`,
  ].join(', ');
  return s.reason === '' ? counts : `${counts}. ${s.reason}`;
}
