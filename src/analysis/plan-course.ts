import { type CalendarDay, daysBetween } from '../domain/calendar-day';
import type { AdviceFollowed } from '../domain/factors';
import { adviceWords, bySessionTime, type Plan, type Session } from '../domain/session';

/** What was agreed at one visit, and what came of it. */
export interface PlanRow {
  readonly session: string;
  readonly day: CalendarDay;
  readonly plan: Plan;
  /** L1: days until the next visit; `null` for the last one. */
  readonly daysToNext: number | null;
  readonly advice: string;
  /** L3: as told at the next visit; `null`: not asked, or no visit since. */
  readonly followed: AdviceFollowed | null;
}

export interface PlanCourse {
  /** Newest first. */
  readonly rows: readonly PlanRow[];
  /** L2: how many visits were expected when it was last said, and how many there have been since. */
  readonly expected: { readonly day: CalendarDay; readonly visits: number; readonly since: number } | null;
}

/** L1 to L3: expected against actual. */
export function planCourse(all: Iterable<Session>): PlanCourse {
  const sessions = [...all].sort(bySessionTime);
  const rows = sessions.map((s, i): PlanRow => {
    const next = sessions[i + 1];
    return {
      session: s.id,
      day: s.day,
      plan: s.plan,
      daysToNext: next ? daysBetween(s.day, next.day) : null,
      advice: adviceWords(s),
      followed: next?.adviceFollowed ?? null,
    };
  });
  const at = sessions.findLastIndex((s) => s.plan.expectedVisits !== null);
  const said = sessions[at];
  const visits = said?.plan.expectedVisits ?? null;
  const expected =
    said && visits !== null ? { day: said.day, visits, since: sessions.length - at - 1 } : null;
  return { rows: rows.reverse(), expected };
}
