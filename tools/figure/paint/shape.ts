import { inradius, mirrored, type Rings, union } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import type { DrawnShape } from '../source/drawing';
import type { Brush } from './brush';
import { paintFibres } from './fibres';
import { type Edges, edgesBeside } from './kin';
import type { Pen } from './palette';
import { roundForm } from './round-form';
import { isFleshy } from './tone';

/** The drawn half, cut exactly at the midline: what one can see through must not reach over it. */
export const halfClip = 'half';

type Steps = readonly (readonly [width: number, opacity: number])[];
const contactSteps: Steps = [
  [6, 0.035],
  [4, 0.05],
  [2.2, 0.08],
];
const groundSteps: Steps = [
  [5, 0.05],
  [3, 0.06],
  [1.5, 0.08],
];
const rimSteps: Steps = [
  [7, 0.05],
  [4, 0.07],
  [2, 0.1],
];
/** The rim has its full width from this inradius on; what is narrower has a narrower one. */
const fullRim = 7;
/** Shadow between two parts of one muscle, as a share of that between two muscles. */
const kinShade = 0.4;

/** Far below a pixel, but it leaves the booleans a tenth of the points. */
const tolerance = 0.04;

/** Muscles meet their fellows at the midline in a seam; bone and fascia go on across it. */
export function ringsOf(shape: DrawnShape, mirror: boolean): Rings {
  const ring = simplifyRing(shape.ring, tolerance);
  const crosses = mirror && shape.kind !== 'muscle' && ring.some(([u]) => u < 0.05);
  return crosses ? union([ring], [mirrored(ring)]) : [ring];
}

const scaled = (steps: Steps, widen: number, strength: number): Steps =>
  steps.map(([width, opacity]) => [width * widen, opacity * strength]);

/** Soft strokes round a shape, weaker where it meets its own kin. */
function shade(brush: Brush, rings: Rings, edges: Edges | null, colour: string, steps: Steps): string {
  if (!edges) return brush.softStroke(rings, colour, steps);
  return (
    brush.softStroke(edges.others, colour, steps, 'open') +
    brush.softStroke(edges.kin, colour, scaled(steps, 1, kinShade), 'open')
  );
}

function penOf(brush: Brush, shape: DrawnShape): Pen {
  const { pens } = brush.palette;
  if (isFleshy(shape)) return pens.muscle;
  return shape.kind === 'bone' || shape.kind === 'veil' ? pens[shape.kind] : pens.tendon;
}

/** The line round a shape, thinner where it meets other parts of its own muscle. */
export function paintSeam(brush: Brush, shape: DrawnShape, rings: Rings, kin: Rings): string {
  if (!shape.seam) return '';
  const { seam, pens } = brush.palette;
  const steps = ({ width, opacity }: Pen): Steps => [[width, opacity]];
  const edges = edgesBeside(shape.ring, kin);
  if (!edges) return brush.softStroke(rings, seam, steps(penOf(brush, shape)));
  return (
    brush.softStroke(edges.others, seam, steps(penOf(brush, shape)), 'open') +
    brush.softStroke(edges.kin, seam, steps(pens.kin), 'open')
  );
}

/** One shape over those below it: contact shadow, round form, fibres, rim, seam. */
export function paintShape(brush: Brush, shape: DrawnShape, mirror: boolean, kin: Rings): string {
  const { palette } = brush;
  const { shadeStrength } = palette;
  const rings = ringsOf(shape, mirror);
  if (shape.kind === 'ground') {
    const shadow = brush.softStroke(rings, palette.contact, scaled(groundSteps, 1, shadeStrength));
    return brush.clipped(halfClip, shadow) + brush.rings(rings, { fill: palette.ground });
  }
  const clip = shape.key.replace('/', '-');
  brush.defineClip(clip, rings);
  const radius = inradius(rings);
  const inside = roundForm(brush, shape, rings, radius) + brush.clipped(clip, paintFibres(brush, shape));
  const seam = paintSeam(brush, shape, rings, kin);
  if (shape.kind === 'veil')
    return brush.clipped(halfClip, `<g opacity="${shape.opacity}">${inside}</g>${seam}`);
  const fleshy = isFleshy(shape);
  const edges = edgesBeside(shape.ring, kin);
  const contact = scaled(contactSteps, 1, (fleshy ? 1 : 0.7) * shadeStrength);
  const rim = scaled(rimSteps, Math.min(1, radius / fullRim), (fleshy ? 1 : 0.5) * shadeStrength);
  const rimColour = fleshy ? palette.darkFibre : palette.contact;
  return (
    brush.clipped(halfClip, shade(brush, rings, edges, palette.contact, contact)) +
    inside +
    (shape.seam ? brush.clipped(clip, shade(brush, rings, edges, rimColour, rim)) : '') +
    seam
  );
}
