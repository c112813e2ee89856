import { filled } from '../../figure/check/filled';
import { withoutSpecks } from '../../figure/geometry/measure';
import type { Point, Polyline } from '../../figure/geometry/point';
import {
  intersection,
  offset,
  oriented,
  type Rings,
  signedArea,
  totalArea,
} from '../../figure/geometry/polygons';
import { touchesItself } from './touches-itself';

/** Smaller pieces and holes are left out: square millimetres. */
const leastPiece = 1;
/** Rounding may leave two sides of a thin piece touching; shrunk by this many millimetres they part. */
const shrink = 0.02;
/** Beyond any sheet, in millimetres. */
const far = 5000;

/**
 * The same area as polygons that each hold everything inside their one ring: none crosses or touches
 * itself, none has a hole, none is a speck. A ring with a hole comes in pieces that share an edge.
 * Takes rings of the even-odd rule.
 */
export const simplePolygons = (rings: Rings): Polyline[] =>
  piecesOf(rings).flatMap(withoutHoles).flatMap(withoutTouching);

const withoutTouching = (ring: Polyline): Polyline[] =>
  touchesItself(ring) ? simplePolygons(offset([ring], -shrink)) : [ring];

/** Each outer ring with the holes in it. */
function piecesOf(rings: Rings): Polyline[][] {
  const all = withoutSpecks(filled(rings), leastPiece);
  const holes = all.filter((ring) => signedArea(ring) < 0);
  const outers = all.filter((ring) => signedArea(ring) > 0);
  outers.sort((a, b) => signedArea(a) - signedArea(b));
  const pieces = outers.map((outer) => [outer]);
  for (const hole of holes) pieces.find(([outer]) => outer && holds(outer, hole))?.push(hole);
  return pieces;
}

/** A hole may touch its outer ring at a corner, so its area is asked, not its corners. */
const holds = (outer: Polyline, hole: Polyline): boolean =>
  totalArea(intersection([outer], [oriented(hole)])) > Math.abs(signedArea(hole)) / 2;

/** Cut in two through its first hole, until none is left. */
function withoutHoles(piece: Rings): Polyline[] {
  const [outer, hole] = piece;
  if (!outer || !hole) return outer ? [outer] : [];
  const level = levelThrough(hole);
  return [-far, far].flatMap((end) => simplePolygons(intersection(piece, [band(level, end)])));
}

/** Half-way up a hole, at odd two-hundredths of a millimetre, so that no point of a round place lies on the cut. */
function levelThrough(hole: Polyline): number {
  const heights = hole.map(([, v]) => v);
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
  return (2 * Math.floor(middle * 100) + 1) / 200;
}

const band = (from: number, to: number): Polyline =>
  oriented([
    [-far, from],
    [far, from],
    [far, to],
    [-far, to],
  ] satisfies Point[]);
