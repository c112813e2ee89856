import { useMemo } from 'react';
import type { ClientId } from '../domain/ids';
import { bySessionTime, type Session } from '../domain/session';
import { useRecords } from './records';

/** The sessions of one client, newest first. */
export function useClientSessions(clientId: ClientId): Session[] {
  const all = useRecords((r) => r.session);
  return useMemo(
    () => [...all.values()].filter((s) => s.clientId === clientId).sort((a, b) => bySessionTime(b, a)),
    [all, clientId],
  );
}
