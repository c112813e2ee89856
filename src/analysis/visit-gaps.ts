import { type CalendarDay, daysBetween } from '../domain/calendar-day';
import { mannKendall } from './statistics/mann-kendall';

/** P2: said from here on; four gaps cannot tell growth from chance (p 0.083 at best). */
const gapsWorthAWord = 5;
const unlikely = 0.05;

export interface VisitGaps {
  /** Days from one visit to the next, oldest first. */
  readonly days: readonly number[];
  readonly trend: 'longer' | 'shorter' | 'no-trend' | 'too-few';
}

/** P2: the gaps between visits, and whether they grow. Two sessions of one day are one visit. */
export function visitGaps(days: readonly CalendarDay[]): VisitGaps {
  const visits = [...new Set(days)].sort();
  const gaps = visits.slice(1).map((day, i) => daysBetween(visits[i] ?? day, day));
  return { days: gaps, trend: trendOf(gaps) };
}

function trendOf(gaps: readonly number[]): VisitGaps['trend'] {
  if (gaps.length < gapsWorthAWord) return 'too-few';
  const { s, p } = mannKendall(gaps);
  if (p >= unlikely) return 'no-trend';
  return s > 0 ? 'longer' : 'shorter';
}
