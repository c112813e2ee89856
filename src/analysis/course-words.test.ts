import { expect, test } from 'vitest';
import { calendarDay } from '../domain/calendar-day';
import { clearingWords, returnWords, usualReturnWords, wentBeforeWords } from './course-words';
import type { KnotReturn } from './returns';

const back = (
  clearedOn: string,
  lastClearOn: string,
  backOn: string,
  atLeast: number,
  atMost: number,
): KnotReturn => ({
  clearedOn: calendarDay(clearedOn),
  lastClearOn: calendarDay(lastClearOn),
  backOn: calendarDay(backOn),
  days: { atLeast, atMost },
});
const once = back('2026-03-03', '2026-03-03', '2026-03-24', 0, 21);
const twice = back('2026-04-07', '2026-04-21', '2026-05-05', 14, 28);

test('M1: a return is told with its days, as a range', () => {
  expect(returnWords(once)).toBe('Clear on 3 Mar 2026, present again on 24 Mar 2026: back within 21 days.');
  expect(returnWords(twice)).toBe(
    'Clear from 7 Apr 2026 to 21 Apr 2026, present again on 5 May 2026: back 14 to 28 days after it was first clear.',
  );
});

test('M2: one is listed, two have a middle', () => {
  expect(usualReturnWords([once])).toBeNull();
  expect(usualReturnWords([once, twice])).toBe(
    'Of 2 returns the middle one came 7 to 24.5 days after it was first clear; all of them 0 to 28.',
  );
});

test.each([
  [[], ''],
  [[{ atLeast: 1, atMost: 1, cleared: true }], 'Cleared after 1 visit.'],
  [
    [
      { atLeast: 3, atMost: 4, cleared: true },
      { atLeast: 1, atMost: 3, cleared: true },
      { atLeast: 2, atMost: Number.POSITIVE_INFINITY, cleared: false },
    ],
    'Cleared after 3 or 4 visits, then after 1 to 3 visits. Not clear at any check since, 2 visits on.',
  ],
  [
    [{ atLeast: 2, atMost: Number.POSITIVE_INFINITY, cleared: false }],
    'Not clear at any check yet, 2 visits on.',
  ],
  [[{ atLeast: 1, atMost: Number.POSITIVE_INFINITY, cleared: false }], ''],
  [
    [1, 4, 2, 3].map((n) => ({ atLeast: n, atMost: n + 1, cleared: true })),
    'Cleared 4 times, after 1 to 5 visits.',
  ],
])('M3: visits to clear, %#', (clearings, words) => {
  expect(clearingWords(clearings)).toBe(words);
});

test('M5: what went before is a count', () => {
  expect(wentBeforeWords({ technique: 'Deep tissue', pressure: 3, clear: 1, of: 2 })).toBe(
    'Deep tissue at pressure 3: next check clear at 1 of 2.',
  );
  expect(wentBeforeWords({ technique: 'Taping', pressure: null, clear: 0, of: 1 })).toBe(
    'Taping: next check clear at 0 of 1.',
  );
});
