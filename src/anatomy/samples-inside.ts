import { insideRings } from './inside-rings';
import { type Box, ringBox } from './ring-box';
import type { Ring } from './sheet';

/** The middles of the cells of a grid, `across` by `across` over the box, that lie inside the rings. */
export function samplesInside(rings: readonly Ring[], across: number, box: Box = ringBox(rings)): Ring {
  const samples: [number, number][] = [];
  for (let row = 0; row < across; row++) {
    for (let column = 0; column < across; column++) {
      const u = box.u0 + ((column + 0.5) / across) * (box.u1 - box.u0);
      const v = box.v0 + ((row + 0.5) / across) * (box.v1 - box.v0);
      if (insideRings(rings, u, v)) samples.push([u, v]);
    }
  }
  return samples;
}
