import { added, type Diff, joined, noDiff, updated } from '../diff';
import { founderOf } from '../follow-links';
import { type FindingId, type KnotId, knotFoundedBy, linkIdOf } from '../ids';
import type { KnotLink } from '../knot-link';
import type { Records } from '../records';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findingIn, type Session } from '../session';
import type { LinkFinding, MergeKnots, SplitKnot } from './command';
import { Knots, relinked } from './relink';

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

/**
 * This finding alone is that knot; what was one knot with it stays together without it. The answer is kept
 * also when it changes nothing, because it answers a question.
 */
export function linkFinding(records: Records, command: LinkFinding): Diff | Refusal {
  const { sessionId, findingId, knotId, linkedBy } = command;
  const session = records.session.get(sessionId);
  if (!session || !findingIn(session, findingId)) return refuse('This finding is not here any more.');
  const knots = new Knots(records, session.clientId);
  const isThat = knots.knotOf(findingId) === knots.end(knotId);
  const others = isThat ? noDiff : relinked(records, session.clientId, [findingId], knotId);
  if (isRefusal(others)) return others;
  const link = linkRecord(session, findingId, knotId, linkedBy);
  const before = records['knot-link'].get(link.id);
  return joined(before ? updated(before, link) : added(link), without(others, link.id));
}

const without = ({ added, updated, removed }: Diff, id: string): Diff => ({
  added: added.filter((r) => r.id !== id),
  updated: updated.filter(([r]) => r.id !== id),
  removed,
});

/** Two knots are one, from the first finding on: by one link, of the finding that named the one that goes. */
export function mergeKnots(records: Records, { clientId, knotId, into }: MergeKnots): Diff | Refusal {
  const knots = new Knots(records, clientId);
  const [from, to] = [knots.end(knotId), knots.end(into)];
  if (from === to) return refuse('These are one knot already.');
  const [first] = knots.membersOf(from);
  if (!first || knots.membersOf(to).length === 0) return refuse('This knot is not here any more.');
  const founder = knots.found.find(({ finding }) => finding.id === founderOf(from)) ?? first;
  knots.link(founderOf(from), to, 'manual', founder.session.id);
  return knots.refusal(to) ?? knots.diff();
}

/** These findings of a knot are another knot, named after the first of them. */
export function splitKnot(records: Records, { clientId, findings }: SplitKnot): Diff | Refusal {
  const knots = new Knots(records, clientId);
  const chosen = knots.found.filter(({ finding }) => findings.includes(finding.id));
  const [first] = chosen;
  if (!first) return refuse('This finding is not here any more.');
  const knot = knots.knotOf(first.finding.id);
  if (chosen.some(({ finding }) => knots.knotOf(finding.id) !== knot))
    return refuse('These findings are not one knot.');
  if (chosen.length === knots.membersOf(knot).length)
    return refuse('That would leave nothing behind: choose a part of the knot.');
  return relinked(records, clientId, findings, knotFoundedBy(first.finding.id));
}

/** In one session a knot is one finding at most. */
export const isTaken = (records: Records, session: Session, finding: FindingId, knot: KnotId): boolean => {
  const knots = new Knots(records, session.clientId);
  return knots
    .membersOf(knots.end(knot))
    .some((m) => m.session.id === session.id && m.finding.id !== finding);
};
