import type { KnotHistory } from '../../analysis/recurrence-types';
import type { Session } from '../../domain/session';
import type { LaneVisit } from '../../picture/lanes';

/** A knot's visits with the ways in which it was worked on: the finding itself, or an area over its muscle. */
export const laneVisits = (
  { visits, muscle, side }: KnotHistory,
  sessions: readonly Session[],
): LaneVisit[] =>
  visits.map(({ state, finding }, i) => ({
    state,
    finding,
    families: (sessions[i]?.treatments ?? [])
      .filter(({ findingId, area }) =>
        findingId === null
          ? area?.muscles.some((m) => m.muscle === muscle && m.side === side)
          : findingId === finding?.id,
      )
      .map((t) => t.technique.family),
  }));
