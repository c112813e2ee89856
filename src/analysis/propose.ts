import type { Finding } from '../domain/finding';
import type { FindingId, KnotId } from '../domain/ids';
import type { MarkedPlace } from './marked-mean';
import { matchReach } from './match-reach';
import { measureApart } from './measure-apart';
import type { Proposal } from './recurrence-types';

export interface Candidate {
  readonly knot: KnotId;
  /** `null` when it was never marked by hand. */
  readonly marked: MarkedPlace | null;
}

type Pair = Omit<Proposal, 'session'>;

/**
 * Which knots the open findings of one session may be: one to one, nearest first (K6), then those
 * without a measurable distance (K8). Candidates of the finding's muscle and side, latest seen first.
 */
export function propose(
  open: readonly Finding[],
  candidatesOf: (finding: Finding) => readonly Candidate[],
): Pair[] {
  const pairs = open.flatMap((finding) => candidatesOf(finding).flatMap((c) => pairOf(finding, c) ?? []));
  const rank = (p: Pair) => p.distanceMm ?? Number.POSITIVE_INFINITY;
  // Infinity less itself is no number, and leaves two unmeasured ones in their order.
  pairs.sort((a, b) => rank(a) - rank(b) || 0);
  const findings = new Set<FindingId>();
  const knots = new Set<KnotId>();
  return pairs.filter((p) => {
    if (findings.has(p.finding) || knots.has(p.knot)) return false;
    findings.add(p.finding);
    knots.add(p.knot);
    return true;
  });
}

/** `null` beyond reach. */
function pairOf({ id, muscle, side, at, scale }: Finding, { knot, marked }: Candidate): Pair | null {
  const pair = { finding: id, knot };
  const apart = scale === null || !marked ? null : measureApart(muscle, side, at, marked.at);
  if (scale === null || !marked || !apart)
    return { ...pair, distanceMm: null, nearness: 'unmeasured', carried: false };
  const { mm, carried } = apart;
  const { sameMm, askUpToMm } = matchReach(muscle, scale, marked.scale);
  if (mm > askUpToMm) return null;
  return { ...pair, distanceMm: mm, nearness: mm <= sameMm && !carried ? 'same' : 'perhaps', carried };
}
