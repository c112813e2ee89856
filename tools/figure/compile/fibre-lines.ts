import type { FibreField } from '../geometry/fibre-field';
import { isInside, lineLength } from '../geometry/measure';
import { distance, type Point, type Polyline } from '../geometry/point';
import type { Rings } from '../geometry/polygons';
import { simplifyLine } from '../geometry/simplify';

const samples = 60;
/** One light line for about this many millimetres of a muscle's width. */
const spacing = 7;
const shortest = 8;
/** How far a light line may be from the fibre, in millimetres. */
const tolerance = 0.5;

/** Pieces of a line that lie inside the rings. */
export function insidePieces(line: Polyline, rings: Rings): Point[][] {
  const pieces: Point[][] = [[]];
  for (const point of line) {
    if (isInside(rings, point)) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** A few lines along the fibres of what is seen of a muscle, for print and for a selected muscle. */
export function fibreLines(fibres: FibreField, rings: Rings): Point[][] {
  const width = Math.max(...[0.25, 0.5, 0.75].map((along) => distance(fibres(0, along), fibres(1, along))));
  const count = Math.min(9, Math.max(1, Math.round(width / spacing)));
  return Array.from({ length: count }, (_, i) => {
    const across = (i + 0.5) / count;
    const line = Array.from({ length: samples + 1 }, (_, k) => fibres(across, 0.03 + (0.94 * k) / samples));
    return insidePieces(line, rings);
  })
    .flat()
    .filter((line) => lineLength(line) >= shortest)
    .map((line) => simplifyLine(line, tolerance));
}
