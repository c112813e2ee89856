import { type CalendarDay, daysBetween } from '../domain/calendar-day';
import type { KnotVisit } from './recurrence-types';
import { median } from './statistics/median';

/** What is known of a number: more than the first, or as much; not more than the second. */
export interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}

/** One time that a knot came back. */
export interface KnotReturn {
  /** First found clear. */
  readonly clearedOn: CalendarDay;
  /** Last found clear. */
  readonly lastClearOn: CalendarDay;
  /** Present again. */
  readonly backOn: CalendarDay;
  /** M1: days from the first clear check until it was back, never finer than the visits. */
  readonly days: Range;
}

type Visit = Pick<KnotVisit, 'day' | 'state'>;

/** M1: each return of a knot; visits oldest first. */
export function returnsOf(visits: readonly Visit[]): KnotReturn[] {
  return clearSpells(visits).flatMap(({ clearedOn, lastClearOn, backOn }) =>
    backOn === null
      ? []
      : {
          clearedOn,
          lastClearOn,
          backOn,
          days: {
            atLeast: daysBetween(clearedOn, lastClearOn),
            atMost: daysBetween(clearedOn, backOn),
          },
        },
  );
}

/** A time for which a knot was clear after having been present. */
export interface ClearSpell {
  readonly clearedOn: CalendarDay;
  readonly lastClearOn: CalendarDay;
  /** `null`: it has not been found present since. */
  readonly backOn: CalendarDay | null;
}

/** Slight and not checked say nothing, so a spell goes through them. */
export function clearSpells(visits: readonly Visit[]): ClearSpell[] {
  const checks = visits.filter((v) => v.state === 'present' || v.state === 'clear');
  const starts = checks.flatMap((v, i) =>
    v.state === 'clear' && checks[i - 1]?.state === 'present' ? [i] : [],
  );
  return starts.flatMap((start) => {
    const back = checks.findIndex((v, i) => i > start && v.state === 'present');
    const [first, last] = [checks[start], checks.at(back < 0 ? -1 : back - 1)];
    if (!first || !last) return [];
    return { clearedOn: first.day, lastClearOn: last.day, backOn: checks[back]?.day ?? null };
  });
}

/** M2: the middle one and all of them together, as ranges; `null` for fewer than two. */
export function usualRange(ranges: readonly Range[]): { middle: Range; whole: Range } | null {
  if (ranges.length < 2) return null;
  const least = ranges.map((r) => r.atLeast);
  const most = ranges.map((r) => r.atMost);
  return {
    middle: { atLeast: median(least), atMost: median(most) },
    whole: { atLeast: Math.min(...least), atMost: Math.max(...most) },
  };
}
