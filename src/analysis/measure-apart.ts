import { carryPlace } from '../anatomy/carry-place';
import { type BodyPoint, distanceMm, type MuscleId, type Side } from '../domain/place';

export interface Apart {
  readonly mm: number;
  /** Measured by the muscle's own coordinates, since the two are seen from different sides. */
  readonly carried: boolean;
}

/**
 * K8: how far apart two places of a muscle are; seen from two sides, after one of them has been carried to the
 * other's sheet by the muscle's own coordinates. `null` where the drawings do not say.
 */
export function measureApart(muscle: MuscleId, side: Side, a: BodyPoint, b: BodyPoint): Apart | null {
  const seen = distanceMm(a, b);
  if (seen !== null) return { mm: seen, carried: false };
  const there = carryPlace(a, muscle, side, b.sheet);
  const here = there ? null : carryPlace(b, muscle, side, a.sheet);
  const carried = there ? distanceMm(there.at, b) : here && distanceMm(here.at, a);
  return carried === null ? null : { mm: carried, carried: true };
}
