import { distance, type Point, type Polyline } from './point';
import { type Rings, signedArea, totalArea } from './polygons';

/** Centre of area of rings as Clipper returns them (holes wound the other way). */
export function centroid(rings: Rings): Point {
  let u = 0;
  let v = 0;
  for (const ring of rings) {
    let before = ring.at(-1) ?? [0, 0];
    for (const point of ring) {
      const cross = before[0] * point[1] - point[0] * before[1];
      u += (before[0] + point[0]) * cross;
      v += (before[1] + point[1]) * cross;
      before = point;
    }
  }
  const six = 6 * totalArea(rings);
  return [u / six, v / six];
}

/** Whether a point lies inside rings filled by the even-odd rule. */
export function isInside(rings: Rings, [u, v]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1) ?? [0, 0];
    for (const point of ring) {
      const crosses = point[1] > v !== before[1] > v;
      if (crosses && u < ((before[0] - point[0]) * (v - point[1])) / (before[1] - point[1]) + point[0])
        inside = !inside;
      before = point;
    }
  }
  return inside;
}

/** Rings too small to be seen or touched are dropped: below `least` square millimetres. */
export const withoutSpecks = (rings: Rings, least: number): Polyline[] =>
  rings.filter((ring) => Math.abs(signedArea(ring)) >= least);

export function lineLength(line: Polyline): number {
  return line.slice(1).reduce((sum, point, i) => sum + distance(point, line[i] ?? point), 0);
}
