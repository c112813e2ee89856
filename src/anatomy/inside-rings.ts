import type { Ring } from './sheet';

/** True when the point lies inside by the even-odd rule, which makes inner rings holes. */
export function insideRings(rings: readonly Ring[], u: number, v: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && from[1] > v !== to[1] > v) {
        const crossing = from[0] + ((v - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
        if (u < crossing) inside = !inside;
      }
      from = to;
    }
  }
  return inside;
}
