import { roundedBand } from '../geometry/taper';
import type { Cord } from '../source/drawing';
import type { Brush } from './brush';
import { mix } from './colour';

/** How much of a cord's width its light covers. */
const lightShare = 0.4;

/** A thin tendon of the drawn widths, rounded off at both ends, with a light along its middle. */
export function paintCord(brush: Brush, { line, width: [start, end] }: Cord): string {
  const { tendon, seam, pens } = brush.palette;
  const [deep, bright] = tendon;
  const outer = brush.rings([roundedBand(line, [start, end])], {
    fill: mix(deep, bright, 0.35),
    stroke: seam,
    'stroke-width': pens.cord.width,
    'stroke-opacity': pens.cord.opacity,
  });
  const light = roundedBand(line, [start * lightShare, end * lightShare]);
  return outer + brush.rings([light], { fill: bright, 'fill-opacity': 0.9 });
}
