import { expect, test } from 'vitest';
import type { CheckState, KnotHistory } from '../analysis/recurrence-types';
import { tally } from '../analysis/tally';
import { addCalendarDays, calendarDay } from '../domain/calendar-day';
import { type Finding, ungraded } from '../domain/finding';
import type { FindingId, KnotId, SessionId } from '../domain/ids';
import { bodyPoint } from '../domain/place';
import { beforeMarks, often, oftenMarks, visitMarks } from './history-marks';

const at = bodyPoint('back-superficial', 60, 1400);
const finding = (tenderness: number): Finding => ({
  id: 'finding-1' as FindingId,
  muscle: 'trapezius-upper',
  side: 'left',
  at,
  scale: null,
  ...ungraded,
  tenderness,
});

const knot = (...states: CheckState[]): KnotHistory => ({
  knot: 'knot-1' as KnotId,
  muscle: 'trapezius-upper',
  side: 'left',
  at,
  visits: states.map((state, i) => ({
    session: `session-${i}` as SessionId,
    day: addCalendarDays(calendarDay('2026-01-12'), 7 * i),
    state,
    finding: state === 'present' ? finding(3) : state === 'slight' ? finding(1) : null,
  })),
  ...tally(states),
});

const course = knot('not-checked', 'present', 'present', 'clear', 'present', 'slight', 'not-checked');

test('each visit shows the knot as it was left by then, and nothing before it was found', () => {
  const said = course.visits.map((_, i) => {
    const [mark] = visitMarks([course], i);
    return mark && [mark.look, mark.ring, mark.number];
  });
  expect(said).toEqual([
    undefined,
    ['active', 'none', 3],
    ['active', 'full', 3],
    ['clear', 'none', null],
    ['active', 'broken', 3],
    ['satellite', 'none', null],
    ['ghost', 'none', null],
  ]);
});

test('its words say what the shapes do', () => {
  expect(visitMarks([course], 4)[0]?.words).toBe('Trapezius, upper. Left. Returned.');
  expect(visitMarks([course], 6)[0]?.words).toBe('Trapezius, upper. Left. Not checked.');
});

test('under what is there now lies only what was present before', () => {
  expect(beforeMarks([course], 4)).toHaveLength(1);
  expect(beforeMarks([course], 3)).toEqual([]);
});

test('how often counts checks alone, up to that visit', () => {
  expect(oftenMarks([course], 0)).toEqual([]);
  expect(oftenMarks([course], 3)[0]?.words).toBe('Trapezius, upper. Left. Present at 2 of 3 checks.');
  expect(oftenMarks([course], 6)[0]?.drawn?.key).toBe('often 3/4');
});

test('few checks are hatched with a broken rim, enough are filled by their share', () => {
  const of = (present: number, checks: number) => often(present, checks).shapes([0, 0], 1);
  expect(of(2, 4).some((s) => s.kind === 'polygon' && s.hatch)).toBe(true);
  expect(of(0, 4).some((s) => s.kind === 'polygon')).toBe(false);
  expect(of(3, 6).some((s) => s.kind === 'polygon')).toBe(false);
  const darkness = (present: number) =>
    of(present, 6).flatMap((s) =>
      s.kind === 'disc' && s.fill === 'finding' ? (s.fillOpacity ?? 0) : [],
    )[0] ?? 0;
  expect(darkness(5)).toBeGreaterThan(darkness(2));
});
