import type { CalendarDay } from '../domain/calendar-day';
import type { FindingId, SessionId } from '../domain/ids';
import { bySessionTime, type Session } from '../domain/session';
import type { Treatment } from '../domain/treatment';
import type { KnotHistory } from './recurrence-types';
import { median } from './statistics/median';

export const measures = ['pain', 'tenderness', 'pressure', 'threshold'] as const;
export type Measure = (typeof measures)[number];

/** What one session measured; `null` where it did not. */
export interface MeasuredAt extends Readonly<Record<Measure, number | null>> {
  readonly session: SessionId;
  readonly day: CalendarDay;
}

/**
 * M4: the pressure tolerated at a finding, the highest which the client answered with comfortable or productive;
 * `null` when none was.
 */
export const pressureTolerated = ({ treatments }: Session, finding: FindingId): number | null =>
  pressureBorne(treatments.filter((t) => t.findingId === finding));

/** M4: the highest pressure of some treatments that was answered so; `null` when none was. */
export function pressureBorne(
  treatments: readonly Pick<Treatment, 'pressure' | 'response'>[],
): number | null {
  const borne = treatments.flatMap(({ pressure, response }) =>
    pressure !== null && (response === 'comfortable' || response === 'productive') ? pressure : [],
  );
  return borne.length > 0 ? Math.max(...borne) : null;
}

/** M4: what each session measured at one knot, oldest first; sessions without a finding of it measured nothing. */
export function knotSeries(
  { visits }: Pick<KnotHistory, 'visits'>,
  sessions: ReadonlyMap<string, Session>,
): MeasuredAt[] {
  return visits.map(({ session, day, finding }) => {
    const at = sessions.get(session);
    return {
      session,
      day,
      pain: finding?.pain ?? null,
      tenderness: finding?.tenderness ?? null,
      pressure: at && finding ? pressureTolerated(at, finding.id) : null,
      threshold: finding?.threshold ?? null,
    };
  });
}

/**
 * M6: the client's pain as told at each session, and of what was palpated there the middle value: tenderness,
 * pressure tolerated and threshold.
 */
export const clientSeries = (sessions: Iterable<Session>): MeasuredAt[] =>
  [...sessions].sort(bySessionTime).map((s) => ({
    session: s.id,
    day: s.day,
    pain: s.painNow,
    tenderness: middle(s.findings.map((f) => f.tenderness)),
    pressure: middle(s.findings.map((f) => pressureTolerated(s, f.id))),
    threshold: middle(s.findings.map((f) => f.threshold)),
  }));

/** The middle of what is known; `null` of nothing. */
export function middle(values: readonly (number | null)[]): number | null {
  const known = values.filter((v) => v !== null);
  return known.length > 0 ? median(known) : null;
}
