import { describe, expect, test } from 'vitest';
import type { CheckState, KnotVisit } from '../analysis/recurrence-types';
import { addCalendarDays, calendarDay } from '../domain/calendar-day';
import { axisShapes, checkShapes, laneHeight, laneShapes, laneWidth } from './lanes';
import type { Shape } from './shape';

const frame = { column: 48, unit: 1 };
const days = (n: number) =>
  Array.from({ length: n }, (_, i) => addCalendarDays(calendarDay('2026-11-16'), 21 * i));
const visits = (...states: CheckState[]): Pick<KnotVisit, 'day' | 'state' | 'finding'>[] =>
  days(states.length).map((day, i) => ({ day, state: states[i] ?? 'not-checked', finding: null }));
const texts = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'text' ? s.text : []));
const discs = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'disc' ? s : []));

describe('what one session said', () => {
  const at = [24, 16] as const;
  const of = (state: CheckState, tenderness: number | null = null) => checkShapes(state, tenderness, at, 1);

  test('present is a filled disc with its tenderness', () => {
    expect(texts(of('present', 3))).toEqual(['3']);
    expect(discs(of('present', 3)).some((d) => d.fill === 'finding')).toBe(true);
  });

  test('present by its pain alone carries no number', () => {
    expect(texts(of('present'))).toEqual([]);
  });

  test('slight is a smaller disc without a number', () => {
    const [slight] = discs(of('slight', 1));
    const present = discs(of('present', 2)).find((d) => d.fill === 'finding');
    expect(slight?.r).toBeLessThan((present?.r ?? 0) * 0.6);
    expect(texts(of('slight', 1))).toEqual([]);
  });

  test('clear is a ring with a tick and nothing filled with the colour of findings', () => {
    expect(of('clear').some((s) => s.kind === 'polyline' && s.points.length === 3)).toBe(true);
    expect(discs(of('clear')).some((d) => d.fill === 'finding' || d.fill === 'finding-soft')).toBe(false);
  });

  test('not checked is a dash alone', () => {
    expect(of('not-checked').map((s) => s.kind)).toEqual(['polyline']);
  });
});

describe('a lane', () => {
  test('names the days on which the knot was first present, cleared and back', () => {
    const lane = visits(
      'not-checked',
      'present',
      'slight',
      'present',
      'clear',
      'clear',
      'not-checked',
      'present',
    );
    expect(texts(laneShapes(lane, frame))).toEqual(['7 Dec', '8 Feb', '12 Apr']);
  });

  test('stays inside its frame, at any number of visits and in any unit', () => {
    for (const n of [1, 2, 8, 60])
      for (const unit of [1, 0.3]) {
        const scaled = { column: 48 * unit, unit };
        const lane = visits(
          ...Array.from({ length: n }, (_, i): CheckState => (i % 2 ? 'clear' : 'present')),
        );
        for (const s of laneShapes(lane, scaled)) {
          if (s.kind !== 'disc') continue;
          expect(s.at[0] - s.r).toBeGreaterThanOrEqual(0);
          expect(s.at[0] + s.r).toBeLessThanOrEqual(laneWidth(n, scaled));
          expect(s.at[1] - s.r).toBeGreaterThanOrEqual(0);
          expect(s.at[1] + s.r).toBeLessThanOrEqual(laneHeight * unit);
        }
      }
  });

  test('has its marks in the columns of the axis', () => {
    const xs = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'text' ? s.at[0] : []));
    const lane = visits('present', 'clear', 'present');
    expect(xs(laneShapes(lane, frame))).toEqual([24, 72, 120]);
    expect(new Set(xs(axisShapes(days(3), frame)))).toEqual(new Set([24, 72, 120]));
  });
});

test('the axis names each day, and the year where a new one begins', () => {
  expect(texts(axisShapes(days(4), frame))).toEqual(['2026', '16 Nov', '7 Dec', '28 Dec', '2027', '18 Jan']);
});
