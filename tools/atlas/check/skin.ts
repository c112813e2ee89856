import { insideRings } from '../../../src/anatomy/inside-rings';
import { muscleName } from '../../../src/anatomy/muscles';
import type { Sheet } from '../../../src/anatomy/sheet';
import { sideOfView } from '../../../src/domain/sheets';
import { distance, type Point } from '../../figure/geometry/point';
import type { Fault, Known, Rule } from './fault';

/** The skin is asked at points this far apart: millimetres. */
const step = 5;
/** A muscle farther from the finger than this does not answer it: millimetres. */
const reach = 40;
/** A patch larger than this is a dead spot: square centimetres. */
const atMost = 4;

/** Touched anywhere on the skin, the app names a muscle near by, or the place lies in a referral region. */
export const skin: Rule = (sheet, known) =>
  patches(unresolved(sheet, known)).flatMap((patch) => {
    const size = (patch.length * step * step) / 100;
    if (size <= atMost) return [];
    const middle = middleOf(patch);
    const muscle = known.touched(sheet, middle[0], middle[1]);
    const nearest = muscle
      ? `nearest is ${muscleName(muscle.id)}, ${muscle.distanceMm.toFixed(0)} mm away`
      : 'the sheet has no muscle';
    const what = `${size.toFixed(1)} cm2 answer to no muscle within ${reach} mm and to no region (${atMost} at most): ${nearest}`;
    return [{ kind: 'skin', sheet: sheet.id, subject: 'skin', side: sideOf(sheet, patch), what, at: middle }];
  });

/** The point of a patch that lies nearest to its centre. */
function middleOf(patch: readonly Point[]): Point {
  const mean = (axis: 0 | 1): number => patch.reduce((sum, point) => sum + point[axis], 0) / patch.length;
  const centre: Point = [mean(0), mean(1)];
  return patch.reduce((a, b) => (distance(b, centre) < distance(a, centre) ? b : a));
}

function sideOf({ view }: Sheet, patch: readonly Point[]): Fault['side'] {
  const only = sideOfView(view);
  if (only) return only;
  if (patch.every(([u]) => u > 0)) return 'left';
  return patch.every(([u]) => u < 0) ? 'right' : null;
}

/** Points of a grid that lies alike on both halves, keyed by column and row. */
function unresolved(sheet: Sheet, { regions, touched }: Known): Map<string, Point> {
  const { u, v } = sheet.window;
  const found = new Map<string, Point>();
  for (let column = Math.floor(u[0] / step); column * step < u[1]; column++) {
    for (let row = Math.floor(v[0] / step); row * step < v[1]; row++) {
      const point: Point = [(column + 0.5) * step, (row + 0.5) * step];
      if (!insideRings(sheet.silhouette, ...point)) continue;
      const muscle = touched(sheet, ...point);
      if (muscle && muscle.distanceMm <= reach) continue;
      if (regions.some((ring) => insideRings([ring], ...point))) continue;
      found.set(`${column} ${row}`, point);
    }
  }
  return found;
}

/** Points beside or above one another, or cornering, belong together. */
function patches(points: Map<string, Point>): Point[][] {
  const left = new Map(points);
  const all: Point[][] = [];
  for (const key of points.keys()) {
    const patch: Point[] = [];
    const open = [key];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const point = left.get(next);
      if (!point) continue;
      left.delete(next);
      patch.push(point);
      open.push(...around(next));
    }
    if (patch.length > 0) all.push(patch);
  }
  return all;
}

function around(key: string): string[] {
  const [column = 0, row = 0] = key.split(' ').map(Number);
  return [-1, 0, 1].flatMap((du) => [-1, 0, 1].map((dv) => `${column + du} ${row + dv}`));
}
