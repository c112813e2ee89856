import type { Finding } from '../domain/finding';
import { type FindingId, type KnotId, knotFoundedBy, type SessionId } from '../domain/ids';
import type { KnotLink } from '../domain/knot-link';
import type { MuscleId, Side } from '../domain/place';
import { bySessionTime, type Session } from '../domain/session';
import { checkState } from './check-state';
import { markedPlace } from './marked-place';
import { propose } from './propose';
import type { KnotHistory, KnotVisit, Proposal, Recurrence } from './recurrence-types';
import { tally } from './tally';

/** A knot while the sessions are read, with its confirmed findings, one a session at most (K6). */
interface Knot {
  readonly knot: KnotId;
  readonly muscle: MuscleId;
  readonly side: Side;
  /** By session, oldest first. */
  readonly seen: Map<SessionId, Finding>;
  latest: { readonly finding: Finding; readonly sessionNumber: number };
}

/**
 * Which findings of one client are the same knot, and the course of each (rules: SPEC.md).
 * The draft counts like any session. Knots come in the order in which they were founded.
 */
export function recurrence(sessions: Iterable<Session>, links: Iterable<KnotLink>): Recurrence {
  const inOrder = [...sessions].sort(bySessionTime);
  const wanted = wantedKnots(inOrder, [...links]);
  const knots = new Map<KnotId, Knot>();
  const proposals: Proposal[] = [];
  inOrder.forEach((session, number) => {
    const open = foundersFirst(session.findings, wanted).filter((f) => {
      const knot = wanted.get(f.id);
      return !knot || !join(knots, knot, f, session, number);
    });
    const proposed = propose(open, candidates(knots, session));
    proposals.push(...proposed.map((p) => ({ ...p, session: session.id })));
    for (const f of open) {
      if (!proposed.some((p) => p.finding === f.id)) join(knots, knotFoundedBy(f.id), f, session, number);
    }
  });
  return { knots: [...knots.values()].map((k) => history(k, inOrder)), proposals };
}

/** K3, K9: the knot each finding is said to be, by its link or because its own knot is named elsewhere. */
function wantedKnots(sessions: readonly Session[], links: readonly KnotLink[]): Map<FindingId, KnotId> {
  const byLink = new Map(links.map((l) => [l.findingId, l.knotId]));
  const named = new Set<KnotId | null>(byLink.values());
  for (const s of sessions) for (const c of s.clears) named.add(c.knot);
  const wanted = new Map<FindingId, KnotId>();
  for (const s of sessions)
    for (const { id } of s.findings) {
      const own = knotFoundedBy(id);
      const knot = byLink.get(id) ?? (named.has(own) ? own : null);
      if (knot) wanted.set(id, knot);
    }
  return wanted;
}

/** So that no link of the same session takes a knot from the finding that it is named after. */
const foundersFirst = (findings: readonly Finding[], wanted: ReadonlyMap<FindingId, KnotId>) => {
  const founds = (f: Finding) => Number(wanted.get(f.id) === knotFoundedBy(f.id));
  return [...findings].sort((a, b) => founds(b) - founds(a));
};

/** Adds a finding to a knot, founding it when there is none. @returns whether K1 and K6 allow it. */
function join(
  knots: Map<KnotId, Knot>,
  id: KnotId,
  finding: Finding,
  session: Session,
  sessionNumber: number,
): boolean {
  const { muscle, side } = finding;
  const latest = { finding, sessionNumber };
  const knot = knots.get(id) ?? { knot: id, muscle, side, seen: new Map(), latest };
  if (knot.muscle !== muscle || knot.side !== side || knot.seen.has(session.id)) return false;
  knot.seen.set(session.id, finding);
  knot.latest = latest;
  knots.set(id, knot);
  return true;
}

/** K5, K6: what may be proposed in a session, the latest seen first. */
const candidates = (knots: ReadonlyMap<KnotId, Knot>, session: Session) =>
  [...knots.values()]
    .filter((k) => !k.seen.has(session.id) && !session.clears.some((c) => c.knot === k.knot))
    .sort((a, b) => b.latest.sessionNumber - a.latest.sessionNumber || a.knot.localeCompare(b.knot))
    .map((k) => ({ ...k, marked: markedPlace([...k.seen.values()]) }));

function history(k: Knot, sessions: readonly Session[]): KnotHistory {
  const { knot, muscle, side, seen } = k;
  const visits = sessions.map((session): KnotVisit => {
    const finding = seen.get(session.id) ?? null;
    return { session: session.id, day: session.day, state: checkState(session, k, finding), finding };
  });
  const counts = tally(visits.map((v) => v.state));
  const at = markedPlace([...seen.values()]) ?? k.latest.finding.at;
  return { knot, muscle, side, at, visits, ...counts };
}
