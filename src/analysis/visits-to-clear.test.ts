import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitsOf } from './course-for-tests';
import { tally } from './tally';
import { visitsToClear } from './visits-to-clear';

const of = (line: string) =>
  visitsToClear(visitsOf(line)).map((c) => (c.cleared ? [c.atLeast, c.atMost] : [c.atLeast]));

test.each([
  ['PC', [[1, 1]]],
  ['PPC', [[2, 2]]],
  ['P-C', [[1, 2]]],
  ['PPP-C', [[3, 4]]],
  ['PsC', [[1, 2]]],
  ['--PPC', [[2, 2]]],
  [
    'PCPPC',
    [
      [1, 1],
      [2, 2],
    ],
  ],
  ['PP', [[2]]],
  ['PP--', [[2]]],
  ['PCP', [[1, 1], [1]]],
  ['CCs', []],
])('M3: %s clears after %j visits', (line, ranges) => {
  expect(of(line)).toEqual(ranges);
});

test('M3, S2: as often as it is counted to have cleared', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('P', 's', 'C', '-'), maxLength: 40 }), (line) => {
      const visits = visitsOf(line);
      const cleared = visitsToClear(visits).filter((c) => c.cleared);
      expect(cleared).toHaveLength(tally(visits.map((v) => v.state)).clearedCount);
      for (const c of cleared) expect(c.atMost).toBeGreaterThanOrEqual(c.atLeast);
    }),
  );
});
