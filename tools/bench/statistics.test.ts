import { expect, test } from 'vitest';
import { median, p95 } from './statistics';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => n - i);

test('the median is the middle one, in whatever order they come', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4])).toBe(4);
});

test('the median of an even number is half way between the two in the middle', () => {
  expect(median([1, 9, 3, 5])).toBe(4);
});

test('p95 leaves five of a hundred above it', () => {
  expect(p95(upTo(100))).toBe(95);
  expect(p95(upTo(20))).toBe(19);
});

test('p95 of a few is the largest', () => {
  expect(p95([2, 7, 3])).toBe(7);
});

test('numbers are sorted as numbers', () => {
  expect(p95([100, 9, 80])).toBe(100);
});

test('of nothing there is neither', () => {
  expect(median([])).toBeNaN();
  expect(p95([])).toBeNaN();
});
