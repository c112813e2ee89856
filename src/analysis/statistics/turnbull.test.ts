import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Censored, happenedBy, turnbull } from './turnbull';

const never = Number.POSITIVE_INFINITY;
const from = (pairs: readonly (readonly [number, number])[]): Censored[] =>
  pairs.map(([after, by]) => ({ after, by }));

/** Months to breast retraction after radiotherapy alone (Finkelstein and Wolfe 1985), 46 women. */
const retraction = from([
  ...([
    [45, never],
    [6, 10],
    [0, 7],
    [46, never],
    [46, never],
    [7, 16],
    [17, never],
    [7, 14],
  ] as const),
  ...([
    [37, 44],
    [0, 8],
    [4, 11],
    [15, never],
    [11, 15],
    [22, never],
    [46, never],
    [46, never],
  ] as const),
  ...([
    [25, 37],
    [46, never],
    [26, 40],
    [46, never],
    [27, 34],
    [36, 44],
    [46, never],
    [36, 48],
  ] as const),
  ...([
    [37, never],
    [40, never],
    [17, 25],
    [46, never],
    [11, 18],
    [38, never],
    [5, 12],
    [37, never],
  ] as const),
  ...([
    [0, 5],
    [18, never],
    [24, never],
    [36, never],
    [5, 11],
    [19, 35],
    [17, 25],
    [24, never],
  ] as const),
  ...([
    [32, never],
    [33, never],
    [19, 26],
    [37, never],
    [34, never],
    [36, never],
  ] as const),
]);

test('Turnbull: the shares that Fay and Shaw 2010 print for those data', () => {
  expect(turnbull(retraction).map((m) => [m.after, m.by, m.share.toFixed(4)])).toEqual([
    [4, 5, '0.0463'],
    [6, 7, '0.0334'],
    [7, 8, '0.0887'],
    [11, 12, '0.0708'],
    [24, 25, '0.0926'],
    [33, 34, '0.0818'],
    [38, 40, '0.1209'],
    [46, 48, '0.4656'],
  ]);
});

test('Turnbull: with exact looks and right censoring it is Kaplan and Meier', () => {
  // Leukaemia, 6-MP arm, first ten of the ordered times (Freireich 1963): 6 6 6 6+ 7 9+ 10 10+ 11+ 13.
  const days = [6, 6, 6, 7, 10, 13].map((at) => ({ after: at - 1, by: at }));
  const censored = [6, 9, 10, 11].map((after) => ({ after, by: never }));
  const masses = turnbull([...days, ...censored]);
  const left = (at: number) => 1 - happenedBy(masses, at)[0];
  const afterSix = 7 / 10;
  const afterSeven = (afterSix * 5) / 6;
  const afterTen = (afterSeven * 3) / 4;
  expect(left(6)).toBeCloseTo(afterSix, 4);
  expect(left(7)).toBeCloseTo(afterSeven, 4);
  expect(left(10)).toBeCloseTo(afterTen, 4);
});

test('Turnbull: shares add up to one; counts stand for repeats; order does not matter', () => {
  const anInterval = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([after, longer, seen]): Censored => ({ after, by: seen ? after + longer : never }));
  fc.assert(
    fc.property(fc.array(anInterval, { minLength: 1, maxLength: 20 }), (seen) => {
      const masses = turnbull(seen);
      expect(masses.reduce((sum, m) => sum + m.share, 0)).toBeCloseTo(1, 3);
      const twice = turnbull(seen.map((s) => ({ ...s, count: 2 })));
      const reversed = turnbull([...seen].reverse());
      for (const at of [3, 8, 15, 25]) {
        expect(happenedBy(twice, at)[0]).toBeCloseTo(happenedBy(masses, at)[0], 3);
        expect(happenedBy(reversed, at)[1]).toBeCloseTo(happenedBy(masses, at)[1], 3);
      }
    }),
    { numRuns: 60 },
  );
});

test('Turnbull: of nothing, nothing; within an interval it cannot say', () => {
  expect(turnbull([])).toEqual([]);
  expect(happenedBy(turnbull([{ after: 10, by: 20 }]), 15)).toEqual([0, 1]);
});
