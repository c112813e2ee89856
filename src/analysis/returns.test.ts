import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitsOf } from './course-for-tests';
import { clearSpells, returnsOf, usualRange } from './returns';
import { tally } from './tally';

const daysOf = (line: string) => returnsOf(visitsOf(line)).map((r) => [r.days.atLeast, r.days.atMost]);

test.each([
  ['PCP', [[0, 7]]],
  ['PC-P', [[0, 14]]],
  ['PCCP', [[7, 14]]],
  ['PCsCP', [[14, 21]]],
  ['PC--C-P', [[21, 35]]],
  [
    'PCPCCP',
    [
      [0, 7],
      [7, 14],
    ],
  ],
  ['PCC', []],
  ['CCP', []],
  ['sCP', []],
  ['PP', []],
])('M1: %s came back after %j days', (line, days) => {
  expect(daysOf(line)).toEqual(days);
});

test('M1: the days themselves are told', () => {
  expect(returnsOf(visitsOf('PCCP'))).toEqual([
    {
      clearedOn: '2026-01-19',
      lastClearOn: '2026-01-26',
      backOn: '2026-02-02',
      days: { atLeast: 7, atMost: 14 },
    },
  ]);
  expect(clearSpells(visitsOf('PCC')).map((s) => s.backOn)).toEqual([null]);
});

test('M2: one interval is listed, from two there is a middle, as ranges', () => {
  const ranges = returnsOf(visitsOf('PCPCCPC--P')).map((r) => r.days);
  expect(ranges).toEqual([
    { atLeast: 0, atMost: 7 },
    { atLeast: 7, atMost: 14 },
    { atLeast: 0, atMost: 21 },
  ]);
  expect(usualRange(ranges.slice(0, 1))).toBeNull();
  expect(usualRange(ranges.slice(0, 2))?.middle).toEqual({ atLeast: 3.5, atMost: 10.5 });
  expect(usualRange(ranges)).toEqual({
    middle: { atLeast: 0, atMost: 14 },
    whole: { atLeast: 0, atMost: 21 },
  });
});

const anyLine = fc.string({ unit: fc.constantFrom('P', 's', 'C', '-'), maxLength: 40 });

test('M1, S3: there are as many returns as are counted, and each range ends after it begins', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const visits = visitsOf(line);
      const returns = returnsOf(visits);
      expect(returns).toHaveLength(tally(visits.map((v) => v.state)).returnedCount);
      for (const { days } of returns) expect(days.atMost).toBeGreaterThan(days.atLeast);
    }),
  );
});
