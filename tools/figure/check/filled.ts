import clipper from 'clipper-lib';
import type { Point } from '../geometry/point';
import type { Rings } from '../geometry/polygons';

/** The grain of `geometry/polygons`, so that what is cut there stays where it is here. */
const unitsPerMm = 200;

/**
 * What rings of the app hold by the even-odd rule, in the form of `geometry/polygons`: outer rings
 * counter-clockwise, holes clockwise, none crossing or touching itself.
 */
export function filled(rings: Rings): Point[][] {
  const engine = new clipper.Clipper();
  engine.StrictlySimple = true;
  const paths = rings.map((ring) =>
    ring.map(([u, v]) => ({ X: Math.round(u * unitsPerMm), Y: Math.round(v * unitsPerMm) })),
  );
  engine.AddPaths(paths, clipper.PolyType.ptSubject, true);
  const solution: { X: number; Y: number }[][] = [];
  const { pftEvenOdd } = clipper.PolyFillType;
  engine.Execute(clipper.ClipType.ctUnion, solution, pftEvenOdd, pftEvenOdd);
  return solution.map((path) => path.map(({ X, Y }): Point => [X / unitsPerMm, Y / unitsPerMm]));
}
