import type { KnotVisit } from './recurrence-types';
import type { Range } from './returns';

/** From being found until being found clear. */
export interface Clearing extends Range {
  /** `false`: not found clear yet, so `atMost` is `Infinity`. */
  readonly cleared: boolean;
}

/**
 * M3: after how many visits a knot cleared, each time that it was found. The visit at which it was found is the
 * first. Present at the third, not checked at the fourth and clear at the fifth: after 3 or 4 visits.
 * Visits are all of the client's, for at each of them something was done.
 */
export function visitsToClear(visits: readonly Pick<KnotVisit, 'state'>[]): Clearing[] {
  const clearings: Clearing[] = [];
  let first: number | null = null;
  let last = 0;
  visits.forEach(({ state }, at) => {
    if (state === 'present') {
      first ??= at;
      last = at;
    } else if (state === 'clear' && first !== null) {
      clearings.push({ atLeast: last - first + 1, atMost: at - first, cleared: true });
      first = null;
    }
  });
  if (first === null) return clearings;
  return [...clearings, { atLeast: last - first + 1, atMost: Number.POSITIVE_INFINITY, cleared: false }];
}
