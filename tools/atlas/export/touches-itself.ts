import { type Point, type Polyline, wrapped } from '../../figure/geometry/point';
import { ringCrossings } from '../ring-crossings';

const hair = 1e-9;

/** True when a ring crosses itself, comes back to a corner, or has a corner on one of its sides. */
export function touchesItself(ring: Polyline): boolean {
  if (ringCrossings(ring).length > 0) return true;
  return ring.some((corner, i) =>
    ring.some((_, k) => {
      const isOwn = k === i || k === (i - 1 + ring.length) % ring.length;
      return !isOwn && isOnSide(corner, wrapped(ring, k), wrapped(ring, k + 1));
    }),
  );
}

function isOnSide([u, v]: Point, [u0, v0]: Point, [u1, v1]: Point): boolean {
  const length = Math.hypot(u1 - u0, v1 - v0);
  const away = Math.abs((u - u0) * (v1 - v0) - (v - v0) * (u1 - u0)) / length;
  const along = ((u - u0) * (u1 - u0) + (v - v0) * (v1 - v0)) / length;
  return away < hair && along > -hair && along < length + hair;
}
