import { daysBetween } from '../domain/calendar-day';
import type { KnotVisit } from './recurrence-types';
import { dice } from './statistics/dice';
import { median } from './statistics/median';
import { visitGaps } from './visit-gaps';

/** P5: fewer intervals than this say nothing of a cycle. */
const leastIntervals = 5;
const unlikely = 0.05;
const shuffles = 199;
/** A knot is there and gone again at two visits in a row at the soonest: so much is the spacing of visits. */
const visitsOfSoonest = 2.5;

export type Cycle =
  | { readonly kind: 'too-few' | 'none'; readonly intervals: number }
  | {
      readonly kind: 'cycle' | 'visit-spacing';
      readonly intervals: number;
      /** From being found to being found again, give or take a gap between visits. */
      readonly days: { readonly atLeast: number; readonly atMost: number };
    };

type Visit = Pick<KnotVisit, 'day' | 'state'>;
/** The day is counted from the knot's first check. */
type Check = { readonly day: number; readonly present: boolean };

/**
 * P5: whether knots come back on a predictable cycle. The intervals from one onset to the next, of all knots
 * together, are held against the same checks in every knot shuffled: only what is more regular than 19 of
 * 20 shuffles is a cycle. One no longer than two and a half gaps between visits is the visits' own spacing.
 */
export function cycleOf(knots: readonly (readonly Visit[])[]): Cycle {
  const checks = knots.map(checksOf);
  const seen = checks.flatMap(onsetIntervals);
  const intervals = seen.length;
  if (intervals < leastIntervals) return { kind: 'too-few', intervals };
  const regular = unevenness(seen);
  const roll = dice(intervals);
  let asRegular = 0;
  for (let i = 0; i < shuffles; i++) {
    const shuffled = checks.flatMap((c) => onsetIntervals(shuffledStates(c, roll)));
    if (shuffled.length >= leastIntervals && unevenness(shuffled) <= regular) asRegular++;
  }
  if ((asRegular + 1) / (shuffles + 1) >= unlikely) return { kind: 'none', intervals };
  const middle = median(seen);
  const gap = median(visitGaps(knots.flatMap((k) => k.map((v) => v.day))).days);
  return {
    kind: middle <= visitsOfSoonest * gap ? 'visit-spacing' : 'cycle',
    intervals,
    days: { atLeast: Math.max(1, Math.round(middle - gap)), atMost: Math.round(middle + gap) },
  };
}

function checksOf(visits: readonly Visit[]): Check[] {
  const checks = visits.filter((v) => v.state === 'present' || v.state === 'clear');
  const first = checks[0]?.day;
  return checks.map((v) => ({ day: first ? daysBetween(first, v.day) : 0, present: v.state === 'present' }));
}

/** Days from each check at which it is newly present to the next such. */
function onsetIntervals(checks: readonly Check[]): number[] {
  const onsets = checks.filter((c, i) => c.present && !checks[i - 1]?.present);
  return onsets.slice(1).map((c, i) => c.day - (onsets[i]?.day ?? 0));
}

/** How far intervals stray from their middle, as a share of it. */
function unevenness(intervals: readonly number[]): number {
  const middle = median(intervals);
  return intervals.reduce((sum, days) => sum + Math.abs(days - middle), 0) / (intervals.length * middle);
}

function shuffledStates(checks: readonly Check[], roll: (below: number) => number): Check[] {
  const present = checks.map((c) => c.present);
  for (let i = present.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [present[i], present[j]] = [present[j] ?? false, present[i] ?? false];
  }
  return checks.map(({ day }, i) => ({ day, present: present[i] ?? false }));
}
