import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled } from '../../figure/check/filled';
import { isInside } from '../../figure/geometry/measure';
import type { Point, Polyline } from '../../figure/geometry/point';
import { signedArea, totalArea } from '../../figure/geometry/polygons';
import { box } from '../check/sheet-for-tests';
import { simplePolygons } from './simple-polygons';
import { touchesItself } from './touches-itself';

const areaOf = (polygons: readonly Polyline[]): number =>
  polygons.reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);

/** Closed rings of whole corners: crossing, nested and overlapping in every way. */
const rings = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 3,
    maxLength: 8,
  }),
  { minLength: 1, maxLength: 4 },
);

describe('simplePolygons', () => {
  it('leaves a simple ring alone, whichever way it runs', () => {
    expect(simplePolygons([box(0, 0, 20, 20)])).toHaveLength(1);
    expect(areaOf(simplePolygons([[...box(0, 0, 20, 20)].reverse()]))).toBeCloseTo(400, 6);
  });

  it('cuts a ring with holes, and what lies in a hole, into pieces without', () => {
    const target = [box(0, 0, 50, 50), box(10, 10, 40, 40), box(20, 20, 30, 30), box(42, 2, 48, 8)];
    const pieces = simplePolygons(target);
    expect(areaOf(pieces)).toBeCloseTo(2500 - 900 + 100 - 36, 3);
    for (const [at, held] of [
      [[5, 5], 1],
      [[15, 15], 0],
      [[25, 25], 1],
      [[45, 5], 0],
      [[45, 45], 1],
    ] satisfies [Point, number][])
      expect(pieces.filter((piece) => isInside([piece], at))).toHaveLength(held);
  });

  it('parts what meets in a corner, and drops specks', () => {
    const pieces = simplePolygons([box(0, 0, 10, 10), box(10, 10, 20, 20), box(30, 30, 30.5, 30.5)]);
    expect(pieces).toHaveLength(2);
    expect(pieces.some(touchesItself)).toBe(false);
  });

  it('gives polygons that hold the same area and never touch themselves, whatever comes', () => {
    fc.assert(
      fc.property(rings, (target) => {
        const pieces = simplePolygons(target);
        for (const piece of pieces) expect(touchesItself(piece)).toBe(false);
        // Specks below 1 mm2 are left out, and Clipper rounds corners to 0.005 mm.
        expect(Math.abs(areaOf(pieces) - totalArea(filled(target)))).toBeLessThan(25);
      }),
      { numRuns: 300 },
    );
  });
});
