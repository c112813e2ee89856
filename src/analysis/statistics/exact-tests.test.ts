import { expect, test } from 'vitest';
import { fisher, signTest } from './exact-tests';

test('Fisher: the lady tasting tea (Fisher 1935), two-sided 34 of 70', () => {
  expect(fisher(3, 1, 1, 3)).toBeCloseTo(34 / 70, 10);
});

test('Fisher: convictions of twins of criminals (Fisher 1962), two-sided 0.0005367', () => {
  expect(fisher(2, 15, 10, 3)).toBeCloseTo(0.0005367, 7);
});

test.each([
  [3, '0.100'],
  [4, '0.029'],
  [5, '0.008'],
])('Fisher: the smallest p that %i sessions on each side can give', (n, p) => {
  expect(fisher(n, 0, 0, n).toFixed(3)).toBe(p);
});

test('Fisher: an empty side tells nothing', () => {
  expect(fisher(0, 0, 4, 3)).toBe(1);
});

test.each([
  [5, 5, 0.0625],
  [6, 6, 0.03125],
  [0, 6, 0.03125],
  [3, 6, 1],
  [9, 10, 22 / 1024],
  [0, 0, 1],
])('sign test: %i of %i', (k, n, p) => {
  expect(signTest(k, n)).toBeCloseTo(p, 12);
});
