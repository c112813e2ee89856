import type { KnotHistory, KnotState } from './recurrence-types';

/** P1: each knot once, by its state now; every state is there, also when none is in it. */
export function countsByState(knots: readonly Pick<KnotHistory, 'state'>[]): Record<KnotState, number> {
  const counts = { returned: 0, persisting: 0, new: 0, cleared: 0, unknown: 0 };
  for (const { state } of knots) counts[state]++;
  return counts;
}
