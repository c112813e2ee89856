import { inradius, type Rings } from '../geometry/polygons';
import type { DrawnShape } from '../source/drawing';
import type { Brush } from './brush';
import { hatching } from './hatching';
import { paintSeam, ringsOf } from './shape';

/** Drawn this dark, what is not a muscle is a hole (orbit, nostril) or a pupil: printed black. */
const hollowTone = -0.65;

/** One shape for paper: white, its outline and the hatching of its fibres; veils are lines alone. */
export function inkShape(brush: Brush, shape: DrawnShape, mirror: boolean, kin: Rings): string {
  const rings = ringsOf(shape, mirror);
  const { seam, ground } = brush.palette;
  const paper = brush.rings(rings, { fill: ground });
  if (shape.kind === 'ground') return paper;
  if (shape.kind !== 'muscle' && shape.tone <= hollowTone) return brush.rings(rings, { fill: seam });
  const clip = shape.key.replace('/', '-');
  brush.defineClip(clip, rings);
  const lines = brush.rings(hatching(shape, rings, inradius(rings)), { fill: seam });
  const sheer = shape.kind === 'veil';
  return (sheer ? '' : paper) + brush.clipped(clip, lines) + paintSeam(brush, shape, rings, kin);
}
