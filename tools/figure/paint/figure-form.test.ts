import { expect, it } from 'vitest';
import { isInside } from '../geometry/measure';
import type { Point } from '../geometry/point';
import { edgeBands } from './figure-form';

const trunk: Point[] = [
  [0, 0],
  [200, 0],
  [200, 300],
  [0, 300],
];
const finger: Point[] = [
  [300, 0],
  [316, 0],
  [316, 90],
  [300, 90],
];

it('shades the edge of a trunk and of a finger, and the middle of neither', () => {
  const bands = edgeBands([trunk, finger]);
  const depthAt = (point: Point): number => bands.filter((band) => isInside(band, point)).length;
  expect(depthAt([0.5, 150])).toBe(bands.length);
  expect(depthAt([14, 150])).toBeGreaterThan(0);
  expect(depthAt([100, 150])).toBe(0);
  expect(depthAt([300.3, 45])).toBeGreaterThan(bands.length / 2);
  expect(depthAt([308, 45])).toBe(0);
});
