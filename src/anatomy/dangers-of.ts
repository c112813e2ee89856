import type { MuscleId, Side } from '../domain/place';
import { type Danger, dangers, dangersAt } from './dangers';
import { factsOf } from './facts';
import { usualPoints } from './usual-points';

/** The places of danger on the way to a muscle of one side: those its usual points lie in, and those named of it. */
export function dangersOf(muscle: MuscleId, side: Side): Danger[] {
  const named = new Set(factsOf(muscle)?.dangers);
  const met = new Set(usualPoints(muscle, side).flatMap(({ at }) => dangersAt(at)));
  return dangers.filter((danger) => named.has(danger.id) || met.has(danger));
}
