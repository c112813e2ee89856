import { closeUpsOf } from '../../anatomy/close-ups';
import { drawnMuscle } from '../../anatomy/muscle-coordinates';
import { muscleRadius } from '../../anatomy/muscle-radius';
import { sheets } from '../../anatomy/sheets';
import type { CloseIn, PlaceMeant } from '../../canvas/body-map-props';
import { partOf } from '../../domain/sheets';
import { type Looking, lookingAt } from '../../parts/looking';

/** A muscle whose widest place is narrower than this on the glass is no target for a finger: CSS px from its middle to its edge. */
const leastPx = 6;
/** How large it is shown instead, where no close-up shows it. */
const goodPx = 16;

/** Where to look instead, and how near. */
interface CloserLook {
  readonly looking: Looking;
  readonly closeIn: CloseIn | null;
}

/**
 * What to show before a place is taken that a finger cannot choose at this size: the close-up on which it
 * can be seen, otherwise the same sheet, nearer. `null` when the muscle is large enough on the glass.
 */
export function closerLook({ at, scale, hit }: PlaceMeant, looking: Looking): CloserLook | null {
  if (!hit.muscle || partOf(at.sheet) !== 'figure') return null;
  const { id, side } = hit.muscle;
  const muscle = drawnMuscle(sheets[at.sheet], id, side);
  const radius = muscle ? muscleRadius(muscle) : 0;
  if (radius === 0 || radius / scale >= leastPx) return null;
  const [best] = closeUpsOf(at, id, side);
  if (best) return { looking: lookingAt(best.at, best.sheet), closeIn: null };
  return { looking, closeIn: { at, scale: goodPx / radius } };
}
