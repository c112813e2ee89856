import { expect, test } from 'vitest';
import { addCalendarDays, calendarDay } from '../domain/calendar-day';
import type { SessionId } from '../domain/ids';
import { trendWords } from './measure-words';
import type { MeasuredAt } from './series';

const series = (...values: (number | null)[]): MeasuredAt[] =>
  values.map((value, i) => ({
    session: `session-${i}` as SessionId,
    day: addCalendarDays(calendarDay('2026-01-12'), 7 * i),
    pain: value,
    tenderness: value,
    pressure: null,
    threshold: value,
  }));

test.each([
  [[], 'Not measured yet.'],
  [[null], 'Not measured yet.'],
  [[4, null], '4 on 12 Jan 2026, measured once.'],
  [[4, 4], 'From 4 on 12 Jan 2026 to 4 on 19 Jan 2026, over 2 measurements. No difference.'],
  [
    [6, null, 5],
    'From 6 on 12 Jan 2026 to 5 on 26 Jan 2026, over 2 measurements. 1 lower. Less than 2, so it may mean nothing.',
  ],
  [
    [6, 4],
    'From 6 on 12 Jan 2026 to 4 on 19 Jan 2026, over 2 measurements. 2 lower. At least 2, which often means something to a person.',
  ],
  [
    [6, 9, 2, 5],
    'From 6 on 12 Jan 2026 to 5 on 2 Feb 2026, over 4 measurements. 1 lower. Less than 2, so it may mean nothing. In between 2 to 9.',
  ],
])('pain %j', (values, words) => {
  expect(trendWords('pain', series(...values))).toBe(words);
});

test('where nothing is published nothing is claimed', () => {
  expect(trendWords('tenderness', series(3, 1))).toMatch(/2 lower\.$/);
  expect(trendWords('pressure', series(3, 1))).toBe('Not measured yet.');
});

test('a threshold is told with its unit, and without the dust of binary fractions', () => {
  expect(trendWords('threshold', series(2.1, 2.9))).toBe(
    'From 2.1 on 12 Jan 2026 to 2.9 kg/cm² on 19 Jan 2026, over 2 measurements. 0.8 higher. At least 0.62, though two days in one person can differ by more.',
  );
});
