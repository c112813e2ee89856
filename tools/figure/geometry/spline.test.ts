import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseControlPoints } from './control-points';
import { distance, type Point } from './point';
import { closedCurve, openCurve } from './spline';

const nearest = (line: readonly Point[], to: Point): number => Math.min(...line.map((p) => distance(p, to)));
const place = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 1700 }));
const places = fc.uniqueArray(place, { minLength: 3, maxLength: 12, selector: String });

describe('closedCurve', () => {
  it('runs through every control point, wherever the corners are', () => {
    fc.assert(
      fc.property(places, fc.nat(), (points, corners) => {
        const controls = points.map(
          (at, i) => ({ at, corner: ((corners >> i) & 1) === 1, tip: null }) as const,
        );
        const ring = closedCurve(controls, 5);
        for (const { at } of controls) expect(nearest(ring, at)).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a corner sharp and an unmarked point smooth', () => {
    const turnAt = (outline: string, at: Point): number => {
      const ring = closedCurve(parseControlPoints(outline), 0.5);
      const i = ring.findIndex((p) => distance(p, at) < 1e-6);
      const before = ring.at(i - 1) ?? at;
      const after = ring[(i + 1) % ring.length] ?? at;
      const incoming = Math.atan2(at[1] - before[1], at[0] - before[0]);
      const outgoing = Math.atan2(after[1] - at[1], after[0] - at[0]);
      return Math.abs(Math.atan2(Math.sin(outgoing - incoming), Math.cos(outgoing - incoming)));
    };
    expect(turnAt('0,0c 100,0c 100,100c 0,100c', [100, 0])).toBeCloseTo(Math.PI / 2, 2);
    expect(turnAt('0,0 100,0 100,100 0,100', [100, 0])).toBeLessThan(0.1);
  });

  it('runs straight between two corners', () => {
    const ring = closedCurve(parseControlPoints('0,0c 100,0c 50,80c'), 5);
    const base = ring.filter(([, v]) => v < 1e-9);
    expect(base.length).toBeGreaterThan(15);
  });
});

describe('openCurve', () => {
  it('starts and ends on its first and last point', () => {
    const line = openCurve(
      [
        [0, 0],
        [10, 30],
        [50, 40],
      ],
      2,
    );
    expect(line[0]).toEqual([0, 0]);
    expect(line.at(-1)).toEqual([50, 40]);
  });
});

describe('parseControlPoints', () => {
  it('names the point it cannot read', () => {
    expect(() => parseControlPoints('1,2 3;4')).toThrow('"3;4"');
  });
});
