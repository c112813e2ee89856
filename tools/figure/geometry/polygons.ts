import clipper from 'clipper-lib';
import type { Point, Polyline } from './point';

export type Rings = readonly Polyline[];

/** Clipper counts in whole numbers: 200 to the millimetre, far below any seam. */
const unitsPerMm = 200;
const { ClipType, PolyFillType, PolyType } = clipper;

const toUnits = (rings: Rings) =>
  rings.map((ring) =>
    ring.map(([u, v]) => ({ X: Math.round(u * unitsPerMm), Y: Math.round(v * unitsPerMm) })),
  );
const fromUnits = (paths: { X: number; Y: number }[][]): Point[][] =>
  paths.map((path) => path.map(({ X, Y }): Point => [X / unitsPerMm, Y / unitsPerMm]));

/** Signed area in square millimetres; positive when the ring runs counter-clockwise with v up. */
export function signedArea(ring: Polyline): number {
  let twice = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before) twice += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return twice / 2;
}

/** Area inside rings as Clipper returns them: outer rings counter-clockwise, holes clockwise. */
export const totalArea = (rings: Rings): number => rings.reduce((sum, ring) => sum + signedArea(ring), 0);

/** One winding for all drawn rings: with mixed windings a non-zero union punches holes. */
export const oriented = (ring: Polyline): Polyline => (signedArea(ring) < 0 ? [...ring].reverse() : ring);

function combine(operation: number, subject: Rings, clip: Rings): Point[][] {
  const engine = new clipper.Clipper();
  engine.AddPaths(toUnits(subject), PolyType.ptSubject, true);
  engine.AddPaths(toUnits(clip), PolyType.ptClip, true);
  const solution: { X: number; Y: number }[][] = [];
  engine.Execute(operation, solution, PolyFillType.pftNonZero, PolyFillType.pftNonZero);
  return fromUnits(solution);
}

export const union = (a: Rings, b: Rings = []): Point[][] => combine(ClipType.ctUnion, a, b);
export const difference = (a: Rings, b: Rings): Point[][] => combine(ClipType.ctDifference, a, b);
export const intersection = (a: Rings, b: Rings): Point[][] => combine(ClipType.ctIntersection, a, b);

/** Rings grown by `distance` millimetres, or shrunk when it is negative; corners are rounded. */
export function offset(rings: Rings, distance: number): Point[][] {
  const engine = new clipper.ClipperOffset(2, 0.1 * unitsPerMm);
  engine.AddPaths(toUnits(rings), clipper.JoinType.jtRound, clipper.EndType.etClosedPolygon);
  const solution: { X: number; Y: number }[][] = [];
  engine.Execute(solution, distance * unitsPerMm);
  return fromUnits(solution);
}

/** How far rings can be shrunk before nothing is left, to about 0.05 mm, at most 60. */
export function inradius(rings: Rings): number {
  let low = 0;
  let high = 60;
  while (high - low > 0.05) {
    const middle = (low + high) / 2;
    if (offset(rings, -middle).length > 0) low = middle;
    else high = middle;
  }
  return low;
}

/** The other half of a mirrored sheet, wound like the first. */
export const mirrored = (ring: Polyline): Point[] => ring.map(([u, v]): Point => [-u, v]).reverse();
