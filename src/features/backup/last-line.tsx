import { useBackupDue } from '../../state/backup/use-backup-due';
import { momentWords, sessionCountWords } from './backup-words';

/** When the last backup was made, and what came since. */
export function LastLine() {
  const due = useBackupDue();
  if (!due) return null;
  if (!due.last) return <p>No backup has been made of this practice yet.</p>;
  const since = due.sessions === 0 ? 'No new sessions since' : `${sessionCountWords(due.sessions)} since`;
  return <p>{`Last backup: ${momentWords(due.last.at)}. ${since}.`}</p>;
}
