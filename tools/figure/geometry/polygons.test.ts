import { describe, expect, it } from 'vitest';
import { centroid, isInside } from './measure';
import type { Point } from './point';
import { difference, inradius, mirrored, oriented, signedArea, totalArea, union } from './polygons';
import { simplifyRing } from './simplify';

const square = (u: number, v: number, side: number): Point[] => [
  [u, v],
  [u + side, v],
  [u + side, v + side],
  [u, v + side],
];

describe('polygons', () => {
  it('punches no hole where two drawn rings with different windings overlap', () => {
    const one = oriented(square(0, 0, 10));
    const other = oriented([...square(5, 5, 10)].reverse());
    expect(totalArea(union([one], [other]))).toBeCloseTo(175, 3);
  });

  it('keeps a hole apart from its outer ring', () => {
    const ring = difference([square(0, 0, 10)], [square(4, 4, 2)]);
    expect(ring).toHaveLength(2);
    expect(totalArea(ring)).toBeCloseTo(96, 3);
    expect(isInside(ring, [5, 5])).toBe(false);
    expect(isInside(ring, [1, 5])).toBe(true);
  });

  it('mirrors across the midline without turning the winding', () => {
    const right = mirrored(square(10, 0, 10));
    expect(signedArea(right)).toBeCloseTo(100, 6);
    expect(centroid([right])).toEqual([-15, 5]);
  });

  it('finds how far a form can shrink', () => {
    expect(inradius([square(0, 0, 20)])).toBeCloseTo(10, 0);
  });

  it('drops points on a straight edge and no others', () => {
    const dense = square(0, 0, 10).flatMap(([u, v], i, all): Point[] => {
      const [nextU, nextV] = all[(i + 1) % 4] ?? [u, v];
      return [0, 0.25, 0.5, 0.75].map((s): Point => [u + (nextU - u) * s, v + (nextV - v) * s]);
    });
    const simple = simplifyRing(dense, 0.1);
    expect(simple.length).toBeLessThanOrEqual(6);
    expect(signedArea(simple)).toBeCloseTo(100, 6);
  });
});
