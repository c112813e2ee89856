import type { FindingId, SessionId } from '../domain/ids';
import type { KnotState, Recurrence } from './recurrence-types';
import { tally } from './tally';

export interface Course {
  /** Round the mark: nothing, broken (returned) or full (persisting). */
  readonly ring: 'none' | 'broken' | 'full';
  readonly words: string;
}

/** The states in words, as on the map's legend and in the handover. */
export const stateWords: Record<KnotState, string> = {
  new: 'New',
  persisting: 'Persisting',
  returned: 'Returned',
  cleared: 'Cleared',
  unknown: 'Not certain',
};

const plain = (words: string): Course => ({ ring: 'none', words });

/** S7: the course of a finding as of its own session, whatever later sessions found. */
export function courseAt({ knots, proposals }: Recurrence, session: SessionId, finding: FindingId): Course {
  if (proposals.some((p) => p.finding === finding)) return plain('Link to be confirmed');
  for (const { visits } of knots) {
    const at = visits.findIndex((v) => v.session === session && v.finding?.id === finding);
    const visit = visits[at];
    if (!visit?.finding) continue;
    if (visit.state === 'slight') return plain(isGraded(visit.finding) ? 'Slight' : 'Not graded');
    const { state } = tally(visits.slice(0, at + 1).map((v) => v.state));
    const ring = state === 'returned' ? 'broken' : state === 'persisting' ? 'full' : 'none';
    return { ring, words: stateWords[state] };
  }
  return plain('');
}

const isGraded = (f: { tenderness: number | null; pain: number | null }): boolean =>
  f.tenderness !== null || f.pain !== null;
