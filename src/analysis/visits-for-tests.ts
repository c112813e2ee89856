import { addCalendarDays, calendarDay } from '../domain/calendar-day';
import { type Finding, ungraded } from '../domain/finding';
import {
  type ClientId,
  type FindingId,
  type KnotId,
  linkIdOf,
  type SessionId,
  type TherapistId,
} from '../domain/ids';
import type { KnotLink } from '../domain/knot-link';
import { bodyPoint } from '../domain/place';
import { blankVisit, type ClearCheck, type Session } from '../domain/session';

const clientId = 'client-1' as ClientId;

export const sessionNumbered = (n: number): SessionId => `session-${n}` as SessionId;

/** A finding of tenderness 3 on the left upper trapezius, marked by hand; `place` is `[u, v]` on the back. */
export const aFinding = (
  id: string,
  place: readonly [number, number] = [60, 1400],
  more: Partial<Finding> = {},
): Finding => ({
  id: id as FindingId,
  muscle: 'trapezius-upper',
  side: 'left',
  at: bodyPoint('back-superficial', ...place),
  scale: 0.5,
  ...ungraded,
  tenderness: 3,
  ...more,
});

/** The clear check of the left upper trapezius, or of one of its knots. */
export const clearCheck = (knot: string | null = null, more: Partial<ClearCheck> = {}): ClearCheck => ({
  muscle: 'trapezius-upper',
  side: 'left',
  knot: knot as KnotId | null,
  ...more,
});

/** Session `n` of the client, `n` weeks after a fixed Monday. */
export const aSession = (
  n: number,
  findings: readonly Finding[] = [],
  clears: readonly ClearCheck[] = [],
): Session => ({
  kind: 'session',
  id: sessionNumbered(n),
  clientId,
  therapistId: 'therapist-1' as TherapistId,
  day: addCalendarDays(calendarDay('2026-01-05'), 7 * n),
  startedAt: n,
  ...blankVisit,
  findings: [...findings],
  clears: [...clears],
});

export const aLink = (n: number, finding: string, knot: string): KnotLink => ({
  kind: 'knot-link',
  id: linkIdOf(finding as FindingId),
  clientId,
  sessionId: sessionNumbered(n),
  findingId: finding as FindingId,
  knotId: knot as KnotId,
  linkedBy: 'ghost',
});
