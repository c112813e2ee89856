import type { ClientId } from '../domain/ids';
import type { Records } from '../domain/records';
import { bySessionTime, type Session } from '../domain/session';
import { useRecords } from './records';

let last: { all: Records['session']; of: ClientId; sessions: Session[] } | null = null;

/** Sorted once for all that ask, and again only when a session changes. */
function sessionsOf({ session: all }: Records, of: ClientId): Session[] {
  if (last?.all === all && last.of === of) return last.sessions;
  const sessions = [...all.values()].filter((s) => s.clientId === of).sort((a, b) => bySessionTime(b, a));
  last = { all, of, sessions };
  return sessions;
}

/** The sessions of one client, newest first. */
export const useClientSessions = (of: ClientId): Session[] => useRecords((r) => sessionsOf(r, of));
