import { expect, test } from 'vitest';
import type { FactorTable } from '../../analysis/factors';
import { balanceWords, cycleWords, factorWords, gapWords } from './pattern-words';

test('P2: gaps are told as they are, and longer only when it is', () => {
  expect(gapWords({ days: [], trend: 'too-few' })).toMatch('no gaps yet');
  expect(gapWords({ days: [14], trend: 'too-few' })).toBe(
    '1 gap between visits, 14 days. Whether they get longer can be told from five gaps on.',
  );
  expect(gapWords({ days: [7, 7], trend: 'too-few' })).toMatch('2 gaps between visits, each 7 days.');
  expect(gapWords({ days: [1], trend: 'too-few' })).toMatch('1 gap between visits, 1 day.');
  expect(gapWords({ days: [7, 14, 42], trend: 'longer' })).toBe(
    '3 gaps between visits, usually 14 days (7 to 42). They are getting longer.',
  );
});

test('P3: a side is named only when the counts bear it', () => {
  expect(balanceWords({ left: 6, right: 0, mostly: 'left' })).toBe(
    '6 knots on the left, 0 on the right. Mostly left.',
  );
  expect(balanceWords({ left: 1, right: 0, mostly: null })).toMatch('Too few to say more');
  expect(balanceWords({ left: 5, right: 4, mostly: null })).toMatch('No clear side');
});

test('P5: the spacing of visits is called that', () => {
  expect(cycleWords({ kind: 'too-few', intervals: 1 })).toMatch('1 interval from');
  expect(cycleWords({ kind: 'none', intervals: 7 })).toMatch('No predictable cycle in 7 intervals');
  expect(cycleWords({ kind: 'visit-spacing', intervals: 7, days: { atLeast: 7, atMost: 21 } })).toMatch(
    'the spacing of the visits',
  );
  expect(cycleWords({ kind: 'cycle', intervals: 7, days: { atLeast: 49, atMost: 63 } })).toMatch(
    'Perhaps a cycle of 49 to 63 days',
  );
});

const table: FactorTable = {
  factor: { id: 'stress', name: 'Stress' },
  with: { cameBack: 5, of: 5 },
  without: { cameBack: 0, of: 5 },
  difference: [0.386, 1],
  pattern: 'more-often',
  looks: 1,
};

test('F4, F5, F6: a factor is a pattern to watch, never a cause, with interval and looks', () => {
  expect(factorWords(table)).toBe(
    'A pattern to watch: more came back with it. The share that came back differs by 39 to 100 percentage points (95 % interval). Looked at 1 time; each look is another chance of a false alarm.',
  );
  expect(factorWords({ ...table, difference: null, pattern: 'too-few' })).toMatch('Counts only');
  expect(factorWords({ ...table, pattern: 'none' })).toMatch(/^No pattern so far\./);
  expect(factorWords({ ...table, pattern: 'less-often' })).not.toMatch(/cause/);
});
