import { isInside } from '../geometry/measure';
import type { Point, Polyline } from '../geometry/point';
import { difference, offset, type Rings, union } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import type { DrawnShape } from '../source/drawing';

/** A ring this near to a fellow part runs along it. */
const reach = 0.8;
const tolerance = 0.1;

/** Where a shape meets other parts of its own muscle, and where anything else. */
export interface Edges {
  readonly kin: Rings;
  readonly others: Rings;
}

const boxOf = (ring: Polyline): readonly [Point, Point] => [
  [Math.min(...ring.map(([u]) => u)), Math.min(...ring.map(([, v]) => v))],
  [Math.max(...ring.map(([u]) => u)), Math.max(...ring.map(([, v]) => v))],
];

function areNear(one: Polyline, other: Polyline): boolean {
  const [[left, low], [right, high]] = boxOf(one);
  const [[otherLeft, otherLow], [otherRight, otherHigh]] = boxOf(other);
  return (
    left - reach < otherRight &&
    otherLeft - reach < right &&
    low - reach < otherHigh &&
    otherLow - reach < high
  );
}

/** Muscles that the atlas lists in parts are one muscle to the eye. */
const inParts = /^(trapezius|deltoid|sternocleidomastoid|pectoralis-major|masseter)-/;
const wholeOf = (id: string): string => inParts.exec(id)?.[1] ?? id;

const hides = (shape: DrawnShape): boolean => shape.kind !== 'ground' && shape.kind !== 'veil';

/** What is seen of other parts of the same muscle, by whatever name, under `shapes[index]`, a little grown; empty when there are none. */
export function kinUnder(shapes: readonly DrawnShape[], index: number): Rings {
  const shape = shapes[index];
  if (shape?.kind !== 'muscle' && shape?.kind !== 'tendon') return [];
  let seen: Rings = [];
  for (const under of shapes.slice(0, index)) {
    const isKin = wholeOf(under.id) === wholeOf(shape.id) && hides(under);
    if ((!isKin && seen.length === 0) || !hides(under) || !areNear(under.ring, shape.ring)) continue;
    const ring = [simplifyRing(under.ring, tolerance)];
    seen = isKin ? union(seen, ring) : difference(seen, ring);
  }
  return seen.length > 0 ? offset(seen, reach) : [];
}

/** A ring cut where it comes upon its kin or leaves it; null when it never does. */
export function edgesBeside(ring: Polyline, kin: Rings): Edges | null {
  if (kin.length === 0) return null;
  const along = ring.map((point) => isInside(kin, point));
  const first = along.findIndex((inside, i) => inside !== along.at(i - 1));
  if (first < 0) return along[0] ? { kin: [[...ring, ...ring.slice(0, 1)]], others: [] } : null;
  const pieces: { inside: boolean; line: Point[] }[] = [];
  for (let k = 0; k <= ring.length; k++) {
    const i = (first + k) % ring.length;
    const point = ring[i];
    const inside = along[i] ?? false;
    if (!point) continue;
    pieces.at(-1)?.line.push(point);
    if (pieces.at(-1)?.inside !== inside && k < ring.length) pieces.push({ inside, line: [point] });
  }
  const of = (wanted: boolean): Rings => pieces.filter((p) => p.inside === wanted).map((p) => p.line);
  return { kin: of(true), others: of(false) };
}
