import { withoutSpecks } from '../geometry/measure';
import type { Polyline } from '../geometry/point';
import { difference, intersection, oriented, type Rings, union } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import { taper } from '../geometry/taper';
import type { Drawing, DrawnShape } from '../source/drawing';

/**
 * Outlines lose points this close to the line before they are cut, so that neighbours keep one common edge:
 * millimetres on the whole figure, less on a close-up, but not as much less as it is larger: that would cost
 * too much data. What is only for orientation may be coarser than what is touched.
 */
const tolerance = { muscle: 0.25, other: 0.5 };
/** What is left of a shape below this is a sliver between two others: square millimetres. */
const leastSeen = { muscle: 4, other: 8 };

/** Of a mirrored sheet: what belongs to the mirror image, so that no muscle reaches over the midline. */
const otherHalf: Polyline = [
  [-2000, -2000],
  [0, -2000],
  [0, 4000],
  [-2000, 4000],
];

/** A close-up shows what lies in its window; on the whole figure that is everything. */
export function inWindow(rings: Rings, { u, v }: Drawing['sheet']['window']): Rings {
  const inside = rings.every((ring) =>
    ring.every((p) => p[0] >= u[0] && p[0] <= u[1] && p[1] >= v[0] && p[1] <= v[1]),
  );
  if (inside) return rings;
  return intersection(rings, [
    [
      [u[0], v[0]],
      [u[1], v[0]],
      [u[1], v[1]],
      [u[0], v[1]],
    ],
  ]);
}

/** What is seen of one shape or cord after everything above it has been cut away. */
export interface Seen {
  /** Null for a cord that belongs to no muscle. */
  readonly shape: DrawnShape | null;
  readonly id: string | null;
  readonly kind: DrawnShape['kind'];
  readonly rings: Rings;
}

const covers = (shape: DrawnShape): boolean => shape.kind !== 'ground' && shape.kind !== 'veil';

/** Visible = shape minus the union of all above. Deepest first, cords last; grounds and veils hide nothing. */
export function visibleShapes(drawing: Drawing): Seen[] {
  const seen: Seen[] = [];
  const { mirror, detail, window } = drawing.sheet;
  let above: Rings = [];
  const put = (ring: Polyline, entry: Omit<Seen, 'rings'>, hides: boolean): void => {
    const what = entry.kind === 'muscle' ? 'muscle' : 'other';
    const simple = [simplifyRing(ring, tolerance[what] / Math.sqrt(detail))];
    const hidden = mirror && what === 'muscle' ? [...above, otherHalf] : above;
    const left = inWindow(difference(simple, hidden), window);
    const rings = withoutSpecks(left, leastSeen[what] / detail);
    if (rings.length > 0) seen.push({ ...entry, rings });
    if (hides) above = union(above, simple);
  };
  for (const cord of [...drawing.cords].reverse()) {
    const [start, end] = cord.width;
    const ring = oriented(taper(cord.line, (share) => start + (end - start) * share));
    put(ring, { shape: null, id: cord.id, kind: 'tendon' }, true);
  }
  for (const shape of [...drawing.shapes].reverse())
    put(shape.ring, { shape, id: shape.id, kind: shape.kind }, covers(shape));
  return seen.reverse();
}
