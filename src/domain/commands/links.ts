import { added, type Diff, updated } from '../diff';
import type { Finding } from '../finding';
import { type FindingId, type KnotId, knotFoundedBy, linkIdOf } from '../ids';
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
  const finding = session && findingIn(session, findingId);
  if (!session || !finding) return refuse('This finding is not here any more.');
  const founder = founderOf(records, knotId);
  if (founder && (founder.muscle !== finding.muscle || founder.side !== finding.side))
    return refuse('A knot keeps to one muscle and one side.');
  if (isTaken(records, session, findingId, knotId))
    return refuse('Another finding of this session is that knot already.');
  const link = linkRecord(session, findingId, knotId, linkedBy);
  const before = records['knot-link'].get(link.id);
  return before ? updated(before, link) : added(link);
}

function founderOf(records: Records, knot: KnotId): Finding | null {
  for (const session of records.session.values()) {
    const founder = session.findings.find((f) => knotFoundedBy(f.id) === knot);
    if (founder) return founder;
  }
  return null;
}

/** In one session a knot is one finding at most. */
export const isTaken = (records: Records, session: Session, finding: FindingId, knot: KnotId): boolean =>
  [...records['knot-link'].values()].some(
    (l) => l.sessionId === session.id && l.knotId === knot && l.findingId !== finding,
  );
