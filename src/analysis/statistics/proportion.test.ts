import { expect, test } from 'vitest';
import { newcombe, wilson } from './proportion';

const rounded = ([low, high]: readonly [number, number]) => [low.toFixed(4), high.toFixed(4)];

test.each([
  [81, 263, '0.2553', '0.3662'],
  [15, 148, '0.0624', '0.1605'],
  [0, 20, '0.0000', '0.1611'],
  [1, 29, '0.0061', '0.1718'],
])('Wilson as in Newcombe 1998 (Stat Med 17:857), table I: %i of %i', (k, n, low, high) => {
  expect(rounded(wilson(k, n))).toEqual([low, high]);
});

test.each([
  [56, 70, 48, 80, '0.0524', '0.3339'],
  [9, 10, 3, 10, '0.1705', '0.8090'],
  [6, 7, 2, 7, '0.0582', '0.8062'],
  [5, 56, 0, 29, '-0.0381', '0.1926'],
  [0, 10, 0, 20, '-0.1611', '0.2775'],
  [0, 10, 0, 10, '-0.2775', '0.2775'],
  [10, 10, 0, 20, '0.6791', '1.0000'],
  [10, 10, 0, 10, '0.6075', '1.0000'],
])('method 10 as in Newcombe 1998 (Stat Med 17:873), table II: %i/%i less %i/%i', (a, m, b, n, low, high) => {
  expect(rounded(newcombe(a, m, b, n))).toEqual([low, high]);
});

test('of nothing counted, nothing is known', () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
});
