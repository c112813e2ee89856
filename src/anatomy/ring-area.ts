import type { Ring } from './sheet';

/** Square millimetres inside one ring, whichever way it runs. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  let from = ring.at(-1);
  for (const to of ring) {
    if (from) twice += from[0] * to[1] - to[0] * from[1];
    from = to;
  }
  return Math.abs(twice) / 2;
}
