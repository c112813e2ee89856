import { describe, expect, test } from 'vitest';
import { addCalendarDays, calendarDay } from '../domain/calendar-day';
import { factorShapes, laneShapes } from './lanes';
import type { Shape } from './shape';
import { axisShapes, timelineOf, visitNear, visitsWithin } from './timeline';

const start = calendarDay('2026-11-16');
const daysAt = (...offsets: number[]) => offsets.map((days) => addCalendarDays(start, days));
const weekly = (n: number) => daysAt(...Array.from({ length: n }, (_, i) => 7 * i));
const texts = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'text' ? s.text : []));

describe('a line of days', () => {
  test('is as long between visits as the calendar is', () => {
    const { xs } = timelineOf(daysAt(0, 14, 28, 84));
    const [a = 0, b = 0, c = 0, d = 0] = xs;
    expect(c - b).toBeCloseTo(b - a, 9);
    expect(d - c).toBeCloseTo(4 * (b - a), 9);
  });

  test('leaves room for a mark between weekly visits, and for one of years stays in bounds', () => {
    const { xs } = timelineOf(weekly(60));
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeGreaterThanOrEqual(30);
    expect(timelineOf(daysAt(0, 400, 800)).width).toBeLessThan(1000);
  });

  test('of one visit, of two on a day and of none does not fail', () => {
    expect(timelineOf(daysAt(0)).xs).toEqual([34]);
    expect(timelineOf(daysAt(0, 0)).xs).toEqual([34, 34]);
    expect(timelineOf([]).width).toBe(68);
  });
});

test('a stretch holds its visits, and a finger finds the nearest', () => {
  const line = timelineOf(weekly(60));
  const [first, end] = visitsWithin(line, { from: 400, to: 800 });
  expect(line.xs.slice(first, end).every((x) => x >= 400 && x <= 800)).toBe(true);
  expect(line.xs[first - 1]).toBeLessThan(400);
  expect(line.xs[end]).toBeGreaterThan(800);
  expect(visitsWithin(line, { from: 1e6, to: 2e6 })).toEqual([0, 0]);
  expect(visitNear(line, (line.xs[7] ?? 0) + 9)).toBe(7);
  expect(visitNear(timelineOf(daysAt(0, 100)), 90)).toBeNull();
});

describe('the axis', () => {
  test('names the year at its first month and in January, and the newest visit always', () => {
    const words = texts(axisShapes(timelineOf(weekly(10))));
    expect(words.slice(0, 4)).toEqual(['Nov 2026', 'Dec', 'Jan 2027', '18 Jan']);
  });

  test.each([
    ['one visit on the first of a month', ['2026-12-01']],
    ['one visit within a month', ['2026-11-16']],
    ['a last visit on New Year', ['2026-11-16', '2027-01-01']],
    ['a last visit early in a month', ['2026-09-16', '2026-12-02']],
  ])('has room for the name of the last month: %s', (_, days) => {
    const line = timelineOf(days.map(calendarDay));
    const last = axisShapes(line)
      .flatMap((s) => (s.kind === 'text' && s.align === 'left' ? [s] : []))
      .at(-1);
    // Seven px a letter is more than any of them takes.
    expect((last?.at[0] ?? 0) + 7 * (last?.text.length ?? 0)).toBeLessThanOrEqual(line.width);
  });

  test('names no two days that would touch', () => {
    const line = timelineOf(weekly(60));
    const xs = axisShapes(line).flatMap((s) => (s.kind === 'text' && s.align === 'centre' ? s.at[0] : []));
    for (const [i, x] of xs.entries()) if (i > 0) expect((xs[i - 1] ?? 0) - x).toBeGreaterThanOrEqual(46);
  });

  test('names no month within the words of the one before, its year included', () => {
    // The first month is nearly over, so the next one begins within its name.
    const line = timelineOf(['2026-05-24', '2026-07-06', '2026-11-16'].map((day) => calendarDay(day)));
    const months = axisShapes(line).flatMap((s) =>
      s.kind === 'text' && s.align === 'left' ? [{ x: s.at[0], text: s.text }] : [],
    );
    expect(months[0]?.text).toBe('May 2026');
    for (const [i, { x }] of months.entries()) {
      const before = months[i - 1];
      if (before) expect(x - before.x).toBeGreaterThanOrEqual(before.text.length > 3 ? 60 : 30);
    }
  });

  test('draws no more of a long line than is asked for', () => {
    const line = timelineOf(weekly(500));
    expect(axisShapes(line, { from: 0, to: 1000 }).length).toBeLessThan(90);
  });
});

test('a lane shows what each visit said, with a tick for each way of working', () => {
  const line = timelineOf(weekly(3));
  const bare = { finding: null, families: [] };
  const shapes = laneShapes(
    [
      { ...bare, state: 'present', families: ['myofascial', 'trigger-point'] },
      { ...bare, state: 'clear' },
      { ...bare, state: 'not-checked' },
    ],
    line,
  );
  const below = shapes.filter((s) => s.kind === 'polyline' && s.points.every(([, y]) => y > 34));
  expect(below.map((s) => (s.kind === 'polyline' ? s.points.length : 0))).toEqual([2, 4]);
});

test('a factor not asked leaves a gap; none, some and a lot differ in form', () => {
  const shapes = factorShapes(['none', null, 'some', 'a-lot'], timelineOf(weekly(4)));
  expect(shapes.map((s) => s.kind)).toEqual(['disc', 'polygon', 'polygon']);
  const height = (s: Shape | undefined) =>
    s?.kind === 'polygon' ? Math.max(...s.rings.flat().map(([, y]) => y)) : 0;
  expect(height(shapes[2])).toBeGreaterThan(height(shapes[1]));
});
