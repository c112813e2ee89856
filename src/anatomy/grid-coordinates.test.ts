import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridCoordinates } from './grid-coordinates';
import { gridPoint } from './grid-point';
import type { FibreGrid } from './sheet';

/** A fan: 2 mm wide at the origin, 40 mm at the insertion, bent to one side. */
const fan: FibreGrid = {
  columns: 3,
  points: [
    [-1, 100],
    [0, 100],
    [1, 100],
    [-8, 60],
    [4, 62],
    [12, 58],
    [-5, 10],
    [15, 5],
    [35, 12],
  ],
};
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('gridCoordinates', () => {
  it('finds the shares again from which gridPoint made a point', () => {
    fc.assert(
      fc.property(share, share, (along, across) => {
        const found = gridCoordinates(fan, ...gridPoint(fan, along, across));
        expect(found.along).toBeCloseTo(along, 6);
        expect(found.across).toBeCloseTo(across, 6);
        expect(found.distanceMm).toBeLessThan(1e-6);
      }),
    );
  });

  it('gives a point outside the coordinates of the nearest point of the net, and how far that is', () => {
    expect(gridCoordinates(fan, 0.5, 107)).toEqual({ along: 0, across: 0.75, distanceMm: 7 });
    const below = gridCoordinates(fan, 15, -5);
    expect(below).toMatchObject({ along: 1, across: 0.5, distanceMm: 10 });
  });
});
