import { addCalendarDays, calendarDay } from '../domain/calendar-day';
import type { KnotId } from '../domain/ids';
import { bodyPoint } from '../domain/place';
import type { CheckState, KnotHistory, KnotVisit } from './recurrence-types';
import { tally } from './tally';
import { aFinding, sessionNumbered } from './visits-for-tests';

const letters: Readonly<Record<string, CheckState>> = {
  P: 'present',
  s: 'slight',
  C: 'clear',
  '-': 'not-checked',
};

/** Weekly visits, one a letter: present, slight, clear, not checked. The first is session 1, on 12 Jan 2026. */
export const visitsOf = (line: string): KnotVisit[] =>
  [...line].map((letter, i) => {
    const state = letters[letter] ?? 'not-checked';
    const seen = state === 'present' || state === 'slight';
    return {
      session: sessionNumbered(i + 1),
      day: addCalendarDays(calendarDay('2026-01-12'), 7 * i),
      state,
      finding: seen
        ? aFinding(`finding-${i + 1}`, undefined, { tenderness: state === 'present' ? 3 : 1 })
        : null,
    };
  });

/** A knot of the left upper trapezius with that course. */
export const knotOf = (line: string, more: Partial<KnotHistory> = {}): KnotHistory => {
  const visits = visitsOf(line);
  return {
    knot: 'knot-1' as KnotId,
    muscle: 'trapezius-upper',
    side: 'left',
    at: bodyPoint('back-superficial', 60, 1400),
    visits,
    ...tally(visits.map((v) => v.state)),
    ...more,
  };
};
