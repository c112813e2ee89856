import { expect, test } from 'vitest';
import { addCalendarDays, calendarDay } from '../domain/calendar-day';
import type { Shape } from './shape';
import { type TrendFrame, trendShapes } from './trend';

const frame: TrendFrame = { width: 320, height: 170, least: 0, most: 10, meaningful: 2 };
const points = (...values: (number | null)[]) =>
  values.map((value, i) => ({ day: addCalendarDays(calendarDay('2026-01-12'), 14 * i), value }));
const dots = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'disc' ? [s.at] : []));
const texts = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'text' ? s.text : []));
const rule = (shapes: readonly Shape[]) =>
  shapes.flatMap((s) => (s.kind === 'polyline' && s.stroke === 'usual' ? s.points.map(([, y]) => y) : []));

test('the higher value stands higher, later ones further right, and what was not measured has no dot', () => {
  const [a = [0, 0], b = [0, 0], ...more] = dots(trendShapes(points(2, null, 8), frame));
  expect(more).toEqual([]);
  expect(b[1]).toBeLessThan(a[1]);
  expect(b[0]).toBeGreaterThan(a[0]);
});

test('the rule is as long as the difference that means something', () => {
  const shapes = trendShapes(points(3, 5), frame);
  const [a = [0, 0], b = [0, 0]] = dots(shapes);
  const ys = rule(shapes);
  expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(a[1] - b[1], 9);
  expect(rule(trendShapes(points(3), { ...frame, meaningful: null }))).toEqual([]);
});

test('an open scale grows with its values, a closed one stays', () => {
  expect(texts(trendShapes(points(6.4), { ...frame, most: 4, open: true }))).toContain('6');
  expect(texts(trendShapes(points(2), frame))).toContain('10');
});

test('years are named where the days lie in two; many visits are a line', () => {
  expect(
    texts(trendShapes(points(...Array(40).fill(3)), frame)).filter((t) => t.includes('20')),
  ).toHaveLength(2);
  expect(dots(trendShapes(points(...Array(400).fill(3)), frame))).toEqual([]);
});

test('everything stays inside, for none, one and many', () => {
  for (const values of [[], [5], [null], [0, 10], Array(60).fill(10)])
    for (const s of trendShapes(points(...values), frame))
      for (const [x, y] of s.kind === 'polyline'
        ? s.points
        : s.kind === 'polygon'
          ? s.rings.flat()
          : [s.at]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(frame.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(frame.height);
      }
});
