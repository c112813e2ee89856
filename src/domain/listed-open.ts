import { added, type Diff, noDiff, updated } from './diff';
import type { ClientId } from './ids';
import type { OpenSession } from './open-sessions';
import type { Records } from './records';
import { isSigned, type Session } from './session';

const id = 'open-sessions';
const none: readonly OpenSession[] = [];

export const openSessions = (records: Records): readonly OpenSession[] =>
  records['open-sessions'].get(id)?.list ?? none;

/** The list put right about one client, whose sessions these are. */
export function openSessionsOf(records: Records, clientId: ClientId, theirs: Iterable<Session>): Diff {
  const before = openSessions(records);
  const open = [...theirs].filter((s) => s.clientId === clientId && !isSigned(s));
  const known = before.filter((o) => o.clientId === clientId);
  const right = known.length === open.length && known.every((o) => open.some((s) => s.id === o.sessionId));
  if (right) return noDiff;
  const entries = open.map((s) => ({ sessionId: s.id, clientId, startedAt: s.startedAt }));
  const list = [...before.filter((o) => o.clientId !== clientId), ...entries];
  const was = records['open-sessions'].get(id);
  return was ? updated(was, { ...was, list }) : added({ kind: id, id, list });
}
