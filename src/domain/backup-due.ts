import type { BackupMade } from './backup-made';

/** After so many days, or so many new sessions, a backup is asked for. */
const dueAfterDays = 7;
const dueAfterSessions = 20;
const dayMs = 24 * 60 * 60 * 1000;

export interface BackupDue {
  readonly last: BackupMade | null;
  /** Whole days since the last. */
  readonly days: number;
  /** Sessions begun since the last. */
  readonly sessions: number;
  readonly due: boolean;
}

/** @param sessionsNow how many sessions the practice has. */
export function backupDue(backups: Iterable<BackupMade>, sessionsNow: number, now: number): BackupDue {
  let last: BackupMade | null = null;
  for (const made of backups) if (last === null || made.at > last.at) last = made;
  if (last === null) return { last, days: 0, sessions: sessionsNow, due: sessionsNow > 0 };
  const days = Math.max(0, Math.floor((now - last.at) / dayMs));
  const sessions = Math.max(0, sessionsNow - last.sessions);
  return { last, days, sessions, due: days >= dueAfterDays || sessions >= dueAfterSessions };
}
