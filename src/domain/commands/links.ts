import { added, type Diff, updated } from '../diff';
import { type FindingId, type KnotId, linkIdOf } from '../ids';
import type { KnotLink } from '../knot-link';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import { findingIn, type Session } from '../session';
import type { LinkFinding } from './command';

export const linkRecord = (
  session: Session,
  findingId: FindingId,
  knotId: KnotId,
  linkedBy: KnotLink['linkedBy'],
): KnotLink => ({
  kind: 'knot-link',
  id: linkIdOf(findingId),
  clientId: session.clientId,
  sessionId: session.id,
  findingId,
  knotId,
  linkedBy,
});

/** Allowed on signed sessions too: a link is a record of its own, and the session stays as it is. */
export function linkFinding(records: Records, command: LinkFinding): Diff | Refusal {
  const { sessionId, findingId, knotId, linkedBy } = command;
  const session = records.session.get(sessionId);
  if (!session || !findingIn(session, findingId)) return refuse('This finding is not here any more.');
  if (isTaken(records, session, findingId, knotId))
    return refuse('Another finding of this session is that knot already.');
  const link = linkRecord(session, findingId, knotId, linkedBy);
  const before = records['knot-link'].get(link.id);
  return before ? updated(before, link) : added(link);
}

/** In one session a knot is one finding at most. */
export const isTaken = (records: Records, session: Session, finding: FindingId, knot: KnotId): boolean =>
  [...records['knot-link'].values()].some(
    (l) => l.sessionId === session.id && l.knotId === knot && l.findingId !== finding,
  );
