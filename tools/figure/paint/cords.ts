import { taper } from '../geometry/taper';
import type { Cord } from '../source/drawing';
import type { Brush } from './brush';
import { mix } from './colour';

/** A thin tendon: a tapered stroke with a light along its middle. */
export function paintCord(brush: Brush, cord: Cord): string {
  const [start, end] = cord.width;
  const [deep, bright] = brush.palette.tendon;
  const width = (share: number): number =>
    (start + (end - start) * share) * Math.min(1, 0.1 + share * 5, 0.1 + (1 - share) * 8);
  const outer = brush.rings([taper(cord.line, width)], {
    fill: mix(deep, bright, 0.35),
    stroke: brush.palette.seam,
    'stroke-width': 0.3,
    'stroke-opacity': 0.7,
  });
  const inner = brush.rings([taper(cord.line, (share) => width(share) * 0.4)], {
    fill: bright,
    'fill-opacity': 0.9,
  });
  return outer + inner;
}
