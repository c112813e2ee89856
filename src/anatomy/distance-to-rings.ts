import type { Ring } from './sheet';

/** Millimetres from the point to the nearest edge of the rings; `Infinity` when there are none. */
export function distanceToRings(rings: readonly Ring[], u: number, v: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from) best = Math.min(best, squaredToSide(u, v, from[0], from[1], to[0], to[1]));
      from = to;
    }
  }
  return Math.sqrt(best);
}

function squaredToSide(u: number, v: number, u0: number, v0: number, u1: number, v1: number): number {
  const du = u1 - u0;
  const dv = v1 - v0;
  const length = du * du + dv * dv;
  const along = length === 0 ? 0 : ((u - u0) * du + (v - v0) * dv) / length;
  const share = Math.max(0, Math.min(1, along));
  const eu = u - u0 - share * du;
  const ev = v - v0 - share * dv;
  return eu * eu + ev * ev;
}
