import type { KnotHistory } from '../../analysis/recurrence-types';
import type { Session } from '../../domain/session';
import type { LaneVisit } from '../../picture/lanes';

/**
 * A knot's visits with the ways in which it was worked on: the finding itself, or an area over its muscle.
 * `null` for those that are not drawn, from `first` on and up to `end`.
 */
export const laneVisits = (
  { visits, muscle, side }: KnotHistory,
  sessions: readonly Session[],
  [first, end]: readonly [first: number, end: number],
): (LaneVisit | null)[] =>
  visits.map(({ state, finding }, i) => {
    if (i < first || i >= end) return null;
    const worked = (sessions[i]?.treatments ?? []).filter(({ findingId, area }) =>
      findingId === null
        ? area?.muscles.some((m) => m.muscle === muscle && m.side === side)
        : findingId === finding?.id,
    );
    return { state, finding, families: worked.map((t) => t.technique.family) };
  });
