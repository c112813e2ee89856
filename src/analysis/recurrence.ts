import type { Finding } from '../domain/finding';
import { followLinks, founderOf, type Links } from '../domain/follow-links';
import { type FindingId, type KnotId, knotFoundedBy, type SessionId } from '../domain/ids';
import type { KnotLink } from '../domain/knot-link';
import type { MuscleId, Side } from '../domain/place';
import { bySessionTime, type Session } from '../domain/session';
import { type ClearOf, checkState, clearOf, muscleSide } from './check-state';
import { type MarkedSoFar, placeSoFar, withFinding } from './marked-mean';
import { type Candidate, propose } from './propose';
import type { KnotHistory, KnotVisit, Proposal, Recurrence } from './recurrence-types';
import { tally } from './tally';

/** A knot while the sessions are read, with its confirmed findings, one a session at most (K6). */
interface Knot {
  readonly knot: KnotId;
  readonly muscle: MuscleId;
  readonly side: Side;
  /** By session, oldest first. */
  readonly seen: Map<SessionId, Finding>;
  marked: MarkedSoFar | null;
  latest: { readonly finding: Finding; readonly sessionNumber: number };
}

/** All knots so far, and those of each muscle and side. */
interface Knots {
  readonly byId: Map<KnotId, Knot>;
  readonly byMuscle: Map<string, Knot[]>;
}

/**
 * Which findings of one client are the same knot, and the course of each (rules: SPEC.md).
 * The draft counts like any session. Knots come in the order in which they were founded.
 */
export function recurrence(sessions: Iterable<Session>, links: Iterable<KnotLink>): Recurrence {
  const inOrder = [...sessions].sort(bySessionTime);
  const followed = followLinks(links, withinMuscle(inOrder));
  const clears = inOrder.map((s) => clearOf(s, followed.end));
  const wanted = wantedKnots(followed, clears);
  const knots: Knots = { byId: new Map(), byMuscle: new Map() };
  const proposals: Proposal[] = [];
  inOrder.forEach((session, number) => {
    const open = foundersFirst(session.findings, wanted).filter((f) => {
      const knot = wanted(f.id);
      return !knot || !join(knots, knot, f, session, number);
    });
    const proposed = propose(open, (f) => candidates(knots, f, session, clears[number]));
    proposals.push(...proposed.map((p) => ({ ...p, session: session.id })));
    const asked = new Set(proposed.map((p) => p.finding));
    for (const f of open) if (!asked.has(f.id)) join(knots, knotFoundedBy(f.id), f, session, number);
  });
  return { knots: [...knots.byId.values()].map((k) => history(k, inOrder, clears)), proposals };
}

/** K1: a knot is not followed into one of another muscle or side. */
function withinMuscle(sessions: readonly Session[]): (from: KnotId, to: KnotId) => boolean {
  let findings: ReadonlyMap<FindingId, Finding> | null = null;
  return (from, to) => {
    // Few clients have knots that were merged, and only they need to be looked up.
    findings ??= new Map(sessions.flatMap((s) => s.findings.map((f) => [f.id, f])));
    const [a, b] = [findings.get(founderOf(from)), findings.get(founderOf(to))];
    return !a || !b || (a.muscle === b.muscle && a.side === b.side);
  };
}

/** The knot that a finding is said to be, `null` when nothing was said. */
type Wanted = (finding: FindingId) => KnotId | null;

/** K3, K9: by its link, or because its own knot is named elsewhere. */
function wantedKnots(links: Links, clears: readonly ClearOf[]): Wanted {
  const named = new Set(links.named);
  for (const { knots } of clears) for (const knot of knots) named.add(knot);
  return (id) => {
    const own = knotFoundedBy(id);
    return links.of(id) ?? (named.has(own) ? own : null);
  };
}

/** So that no link of the same session takes a knot from the finding that it is named after. */
function foundersFirst(findings: readonly Finding[], wanted: Wanted): Finding[] {
  const founds = (f: Finding) => wanted(f.id) === knotFoundedBy(f.id);
  const first = findings.filter(founds);
  return first.length === 0 ? [...findings] : [...first, ...findings.filter((f) => !founds(f))];
}

/** Adds a finding to a knot, founding it when there is none. @returns whether K1 and K6 allow it. */
function join(knots: Knots, id: KnotId, finding: Finding, session: Session, sessionNumber: number): boolean {
  const { muscle, side } = finding;
  const latest = { finding, sessionNumber };
  const known = knots.byId.get(id);
  const knot = known ?? { knot: id, muscle, side, seen: new Map(), marked: null, latest };
  if (knot.muscle !== muscle || knot.side !== side || knot.seen.has(session.id)) return false;
  knot.seen.set(session.id, finding);
  knot.marked = withFinding(knot.marked, finding);
  knot.latest = latest;
  if (known) return true;
  knots.byId.set(id, knot);
  const kin = knots.byMuscle.get(muscleSide(finding));
  if (kin) kin.push(knot);
  else knots.byMuscle.set(muscleSide(finding), [knot]);
  return true;
}

/** K5, K6: what a finding may be proposed to be, the latest seen first. */
const candidates = (
  knots: Knots,
  finding: Finding,
  session: Session,
  cleared: ClearOf | undefined,
): Candidate[] =>
  (knots.byMuscle.get(muscleSide(finding)) ?? [])
    .filter((k) => !k.seen.has(session.id) && !cleared?.knots.has(k.knot))
    .sort((a, b) => b.latest.sessionNumber - a.latest.sessionNumber || a.knot.localeCompare(b.knot))
    .map((k) => ({ knot: k.knot, marked: placeSoFar(k.marked) }));

function history(k: Knot, sessions: readonly Session[], clears: readonly ClearOf[]): KnotHistory {
  const { knot, muscle, side, seen } = k;
  const nothing: ClearOf = { muscles: new Set(), knots: new Set() };
  const place = { knot, of: muscleSide(k) };
  const visits = sessions.map((session, i): KnotVisit => {
    const finding = seen.get(session.id) ?? null;
    const state = checkState(clears[i] ?? nothing, place, finding);
    return { session: session.id, day: session.day, state, finding };
  });
  const counts = tally(visits.map((v) => v.state));
  const at = placeSoFar(k.marked)?.at ?? k.latest.finding.at;
  return { knot, muscle, side, at, visits, ...counts };
}
