import { distanceToRings } from './distance-to-rings';
import { deepestPoint } from './muscle-centre';
import type { SheetMuscle } from './sheet';

const known = new WeakMap<SheetMuscle, number>();

/** Radius in millimetres of the largest circle that fits into what a sheet shows of a muscle; 0 for a thin tendon. */
export function muscleRadius(muscle: SheetMuscle): number {
  const found = known.get(muscle);
  if (found !== undefined) return found;
  const point = deepestPoint(muscle.rings);
  const radius = point ? distanceToRings(muscle.rings, point[0], point[1]) : 0;
  known.set(muscle, radius);
  return radius;
}
