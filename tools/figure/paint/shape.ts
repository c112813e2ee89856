import { mirrored, type Rings, union } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import type { DrawnShape } from '../source/drawing';
import type { Brush } from './brush';
import { paintFibres } from './fibres';
import { roundForm } from './round-form';

export const skinClip = 'skin';

const contactSteps = [
  [6, 0.035],
  [4, 0.05],
  [2.2, 0.08],
] as const;
const rimSteps = [
  [7, 0.05],
  [4, 0.07],
  [2, 0.1],
] as const;

/** Far below a pixel, but it leaves the booleans a tenth of the points. */
const tolerance = 0.04;

/** Muscles meet their fellows at the midline in a seam; bone and fascia go on across it. */
function ringsOf(shape: DrawnShape, mirror: boolean): Rings {
  const ring = simplifyRing(shape.ring, tolerance);
  const crosses = mirror && shape.kind !== 'muscle' && ring.some(([u]) => u < 0.05);
  return crosses ? union([ring], [mirrored(ring)]) : [ring];
}

const scaled = (steps: readonly (readonly [number, number])[], strength: number) =>
  steps.map(([width, opacity]): [number, number] => [width, opacity * strength]);

function seam(brush: Brush, shape: DrawnShape, rings: Rings): string {
  if (!shape.seam) return '';
  const width = shape.kind === 'muscle' ? 0.75 : shape.kind === 'veil' ? 0.3 : 0.5;
  const opacity = shape.kind === 'muscle' ? 0.9 : shape.kind === 'bone' ? 0.45 : 0.5;
  return brush.softStroke(rings, brush.palette.seam, [[width, opacity]]);
}

/** One shape over those below it: contact shadow, round form, fibres, rim, seam. */
export function paintShape(brush: Brush, shape: DrawnShape, mirror: boolean): string {
  const { palette } = brush;
  const rings = ringsOf(shape, mirror);
  if (shape.kind === 'ground') {
    const shadow = brush.softStroke(rings, palette.contact, [
      [5, 0.05],
      [3, 0.06],
      [1.5, 0.08],
    ]);
    return brush.clipped(skinClip, shadow) + brush.rings(rings, { fill: palette.ground });
  }
  const clip = shape.key.replace('/', '-');
  brush.defineClip(clip, rings);
  const inside = roundForm(brush, shape, rings) + brush.clipped(clip, paintFibres(brush, shape));
  if (shape.kind === 'veil') return `<g opacity="${shape.opacity}">${inside}</g>${seam(brush, shape, rings)}`;
  const muscle = shape.kind === 'muscle';
  const contact = brush.softStroke(rings, palette.contact, scaled(contactSteps, muscle ? 1 : 0.7));
  const rim = shape.seam
    ? brush.softStroke(
        rings,
        muscle ? palette.darkFibre : palette.contact,
        scaled(rimSteps, muscle ? 1 : 0.5),
      )
    : '';
  return brush.clipped(skinClip, contact) + inside + brush.clipped(clip, rim) + seam(brush, shape, rings);
}
