import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckState } from './recurrence-types';
import { tally } from './tally';

const letters = { P: 'present', s: 'slight', C: 'clear', '-': 'not-checked' } as const;
const states = (line: string): CheckState[] => [...line].map((l) => letters[l as keyof typeof letters]);

type Row = [
  line: string,
  present: number,
  checks: number,
  cleared: number,
  returned: number,
  state: string,
  rule: string,
];

test.each<Row>([
  ['P', 1, 1, 0, 0, 'new', 'S5'],
  ['--P--', 1, 1, 0, 0, 'new', 'S5, S6'],
  ['P-P', 2, 2, 0, 0, 'persisting', 'S4'],
  ['PsP', 2, 2, 0, 0, 'persisting', 'S4: slight is no check'],
  ['PC', 1, 2, 1, 0, 'cleared', 'S2'],
  ['PCC', 1, 3, 1, 0, 'cleared', 'S2: in a row once'],
  ['PC-', 1, 2, 1, 0, 'cleared', 'S6'],
  ['PCP', 2, 3, 1, 1, 'returned', 'S3'],
  ['PC-sP', 2, 3, 1, 1, 'returned', 'S3'],
  ['PCPP', 3, 4, 1, 1, 'persisting', 'S4 after S3'],
  ['PPCP-P', 4, 5, 1, 1, 'persisting', 'S4'],
  ['PCPCP', 3, 5, 2, 2, 'returned', 'S2, S3'],
  ['PsC', 1, 2, 1, 0, 'cleared', 'S2: its last check was present'],
  ['Ps', 1, 1, 0, 0, 'unknown', 'S6'],
  ['s', 0, 0, 0, 0, 'unknown', 'S6'],
  ['sC', 0, 1, 0, 0, 'unknown', 'S6: never present'],
  ['CsCP', 1, 3, 0, 0, 'new', 'S5: clear before is no return'],
  ['', 0, 0, 0, 0, 'unknown', 'S6'],
] as const)(
  'S1 to S6, %s: present %i of %i, cleared %i, returned %i, %s (%s)',
  (line, present, checks, cleared, returned, state) => {
    expect(tally(states(line))).toEqual({
      presentCount: present,
      checkCount: checks,
      clearedCount: cleared,
      returnedCount: returned,
      slightCount: [...line].filter((l) => l === 's').length,
      state,
    });
  },
);

const anyLine = fc.array(fc.constantFrom(...Object.values(letters)), { maxLength: 60 });

test('C5: sessions that did not check the knot never change counts or state', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(tally(line.filter((s) => s !== 'not-checked'))).toEqual(tally(line));
    }),
  );
});

test('S1 to S3: a knot returns at most as often as it clears, and clears once more at most', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const t = tally(line);
      expect(t.presentCount).toBeLessThanOrEqual(t.checkCount);
      expect(t.clearedCount - t.returnedCount).toBeGreaterThanOrEqual(0);
      expect(t.clearedCount - t.returnedCount).toBeLessThanOrEqual(1);
    }),
  );
});
