import type { Finding } from '../domain/finding';
import type { FindingId, KnotId } from '../domain/ids';
import { type BodyPoint, distanceMm, type MuscleId, type Side } from '../domain/place';
import type { Proposal } from './recurrence-types';

/** Up to here two marks are the same place (K2). */
export const samePlaceMm = 30;
const askUpToMm = 50;

export interface Candidate {
  readonly knot: KnotId;
  readonly muscle: MuscleId;
  readonly side: Side;
  /** `null` when it was never marked by hand. */
  readonly marked: BodyPoint | null;
}

type Pair = Pick<Proposal, 'finding' | 'knot' | 'distanceMm'>;

/**
 * Which knots the open findings of one session may be: one to one, nearest first (K6), then those
 * without a measurable distance (K8). Candidates latest seen first.
 */
export function propose(open: readonly Finding[], candidates: readonly Candidate[]): Pair[] {
  const pairs = open.flatMap((finding) =>
    candidates
      .filter((c) => c.muscle === finding.muscle && c.side === finding.side)
      .map((c) => ({ finding: finding.id, knot: c.knot, distanceMm: distanceTo(finding, c) }))
      .filter((p) => p.distanceMm === null || p.distanceMm <= askUpToMm),
  );
  const rank = (p: Pair) => p.distanceMm ?? askUpToMm + 1;
  pairs.sort((a, b) => rank(a) - rank(b));
  const findings = new Set<FindingId>();
  const knots = new Set<KnotId>();
  return pairs.filter((p) => {
    if (findings.has(p.finding) || knots.has(p.knot)) return false;
    findings.add(p.finding);
    knots.add(p.knot);
    return true;
  });
}

const distanceTo = (finding: Finding, candidate: Candidate): number | null =>
  finding.scale === null || candidate.marked === null ? null : distanceMm(finding.at, candidate.marked);
