import type { Point } from '../geometry/point';
import { offset, type Rings } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import type { DrawnShape } from '../source/drawing';
import type { Brush } from './brush';
import { rampColour } from './colour';
import { isFleshy, rampOf, toned } from './tone';

/** A muscle's side curves away over this much at most; bones and fascia over less. */
const widestMuscle = 22;
const widestOther = 9;
/** The light comes from above: insets slide up by this share of their depth. */
export const lift = 0.22;

/** Over how many millimetres a shape curves away at its sides. */
export const curveDepth = (shape: DrawnShape, radius: number): number =>
  Math.min(radius * 0.98, (isFleshy(shape) ? widestMuscle : widestOther) * shape.roundness);

/** A form of inradius `radius` made round by opaque insets, each brighter than the last. */
export function roundForm(brush: Brush, shape: DrawnShape, rings: Rings, radius: number): string {
  const fleshy = isFleshy(shape);
  const curve = curveDepth(shape, radius);
  const steps = fleshy || curve > 5 ? 12 : 6;
  const ramp = rampOf(shape, brush.palette);
  const contrast = fleshy ? 1 : 0.9;
  let painted = '';
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    const depth = curve * (1 - Math.cos((share * Math.PI) / 2));
    const inset = step === 0 ? rings : offset(rings, -depth);
    const lit = inset.map((ring) => ring.map(([u, v]): Point => [u, v + lift * depth]));
    const bright = (1 - contrast) / 2 + contrast * share ** 0.85 * 0.95;
    const fill = toned(rampColour(ramp, bright), shape, brush.palette);
    painted += brush.rings(
      lit.map((ring) => simplifyRing(ring, 0.12)),
      { fill },
    );
  }
  return painted;
}
