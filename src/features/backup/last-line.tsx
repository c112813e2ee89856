import { backupDue } from '../../domain/backup-due';
import { sessionCount } from '../../state/backup/session-count';
import { now } from '../../state/now';
import { useRecords } from '../../state/records';
import { useAnswer } from '../../ui/use-answer';
import { momentWords, sessionCountWords } from './backup-words';

/** When the last backup was made, and what came since. */
export function LastLine() {
  const backups = useRecords((r) => r.backup);
  const sessions = useAnswer(sessionCount);
  if (sessions === null) return null;
  const due = backupDue(backups.values(), sessions, now());
  if (!due.last) return <p>No backup has been made of this practice yet.</p>;
  const since = due.sessions === 0 ? 'No new sessions since' : `${sessionCountWords(due.sessions)} since`;
  return <p>{`Last backup: ${momentWords(due.last.at)}. ${since}.`}</p>;
}
