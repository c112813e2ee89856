import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannKendall } from './mann-kendall';

/** An order of 1 to n whose S is as given. */
function withS(n: number, s: number): number[] {
  let inversions = ((n * (n - 1)) / 2 - s) / 2;
  const left = Array.from({ length: n }, (_, i) => i + 1);
  return Array.from({ length: n }, (_, i) => {
    const take = Math.min(inversions, n - 1 - i);
    inversions -= take;
    return left.splice(take, 1)[0] ?? 0;
  });
}

test.each([
  [4, 4, 0.167],
  [4, 6, 0.042],
  [5, 6, 0.117],
  [5, 8, 0.042],
  [5, 10, 0.0083],
  [8, 8, 0.199],
  [8, 16, 0.031],
  [8, 20, 0.0071],
  [8, 28, 0.000025],
])('exact, twice the one-sided tail of Kendall as tabled by Gilbert 1987 (A18): n %i, S %i', (n, s, tail) => {
  const trend = mannKendall(withS(n, s));
  expect(trend.s).toBe(s);
  expect(Number((trend.p / 2).toPrecision(2))).toBeCloseTo(Number(tail.toPrecision(2)), 8);
});

test.each([
  [4, '0.083'],
  [5, '0.017'],
  [6, '0.003'],
])('%i gaps each longer than the last', (n, p) => {
  expect(mannKendall(withS(n, (n * (n - 1)) / 2)).p.toFixed(3)).toBe(p);
});

/** By trying every order. */
function tried(values: number[]): number {
  const orders = (left: number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((v, i) => orders(left.filter((_, j) => j !== i)).map((rest) => [v, ...rest]));
  const seen = Math.abs(mannKendall(values).s);
  const all = orders(values);
  return all.filter((order) => Math.abs(mannKendall(order).s) >= seen).length / all.length;
}

test('with ties it is what trying every order gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }), (values) => {
      expect(mannKendall(values).p).toBeCloseTo(tried(values), 9);
    }),
    { numRuns: 60 },
  );
});

test('all alike is no trend, few or many', () => {
  expect(mannKendall([7, 7, 7, 7, 7])).toEqual({ s: 0, p: 1 });
  expect(mannKendall(Array(80).fill(7))).toEqual({ s: 0, p: 1 });
});

test('where the exact count ends the approximation goes on from it', () => {
  const drift = (n: number) => Array.from({ length: n }, (_, i) => ((i * 7919) % 101) + i / 3);
  const exact = mannKendall(drift(50)).p;
  const near = mannKendall([...drift(50), 50]).p;
  expect(Math.abs(exact - near)).toBeLessThan(0.05);
});
