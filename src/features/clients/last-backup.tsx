import { backupDue } from '../../domain/backup-due';
import { dayOf, dayWords } from '../../domain/calendar-day';
import { sessionCount } from '../../state/backup/session-count';
import { now } from '../../state/now';
import { useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link-button';
import { useAnswer } from '../../ui/use-answer';
import styles from './clients.module.css';

const sessionWords = (n: number) => (n === 1 ? '1 session' : `${n.toLocaleString('en-GB')} sessions`);
const daysWords = (n: number) => (n === 0 ? 'today' : n === 1 ? 'yesterday' : `${n} days ago`);

/** When the last backup was made; a reminder after seven days or twenty sessions. */
export function LastBackup() {
  const backups = useRecords((r) => r.backup);
  const sessions = useAnswer(sessionCount);
  if (sessions === null) return null;
  const { last, days, sessions: since, due } = backupDue(backups.values(), sessions, now());
  if (!due)
    return (
      last && (
        <p className={styles.backedUp}>{`Last backup ${daysWords(days)}, ${dayWords(dayOf(last.at))}.`}</p>
      )
    );
  return (
    <Banner
      tone="warning"
      title={last ? `Last backup ${daysWords(days)}` : 'No backup yet'}
      action={<LinkButton to="/settings/backup">Back up now</LinkButton>}
    >
      {last
        ? `${since === 0 ? 'No new sessions' : sessionWords(since)} since ${dayWords(dayOf(last.at))}.`
        : `${sessionWords(since)} ${since === 1 ? 'is' : 'are'} on this tablet only.`}
    </Banner>
  );
}
