import { useEffect, useState } from 'react';
import { type BackupDue, backupDue } from '../../domain/backup-due';
import { now } from '../now';
import { useRecords } from '../records';
import { sessionCount } from './session-count';

/** When the last backup was made and what came since; `null` until the sessions are counted. */
export function useBackupDue(): BackupDue | null {
  const backups = useRecords((r) => r.backup);
  const [sessions, setSessions] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    sessionCount().then(
      (n) => wanted && setSessions(n),
      // Locked meanwhile, or the database is gone: other words on the screen say so.
      () => null,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return sessions === null ? null : backupDue(backups.values(), sessions, now());
}
