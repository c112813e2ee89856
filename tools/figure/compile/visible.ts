import { withoutSpecks } from '../geometry/measure';
import type { Polyline } from '../geometry/point';
import { difference, oriented, type Rings, union } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import { taper } from '../geometry/taper';
import type { Drawing, DrawnShape } from '../source/drawing';

/** Outlines lose points this close to the line before they are cut, so that neighbours keep one common edge. */
const tolerance = 0.15;
/** What is left of a shape below this is a sliver between two others: square millimetres. */
const leastSeen = 4;

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
  let above: Rings = [];
  const put = (ring: Polyline, entry: Omit<Seen, 'rings'>, hides: boolean): void => {
    const simple = [simplifyRing(ring, tolerance)];
    const rings = withoutSpecks(difference(simple, above), leastSeen);
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
