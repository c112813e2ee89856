import { closeUpsOf } from '../../../anatomy/close-ups';
import { drawnMuscle } from '../../../anatomy/muscle-coordinates';
import { muscleRadius } from '../../../anatomy/muscle-radius';
import { sheets } from '../../../anatomy/sheets';
import type { CloseIn, PlaceMeant } from '../../../canvas/body-map-props';
import { partOf } from '../../../domain/sheets';
import { type Looking, lookingAt } from '../../../parts/looking';

/**
 * Body millimetres per CSS px: coarser than this, the tap itself spoils the match from visit to visit. Two
 * marks of one knot differ by 13.5 mm an axis (Barbero 2012), and each tap adds 1.5 mm of glass; so of marks
 * of the same knot 30 mm catch 91 of 100 at best, 88 where 12 cm of glass show 30 cm of body, 57 where a
 * tablet shows all of it and a tap is off by 13 mm (20 on a phone). A tablet's CSS px is 0.19 mm, so 30 cm on
 * 12 cm is 0.48. Up to 0.6 costs 2 more of 100 and spares a tap to one who has pinched nearly far enough.
 */
const coarsestToPlace = 0.6;
/** Who has turned to a close-up has chosen the region; up to 60 cm of body on 12 cm of glass it is placed at once. */
const coarsestOnCloseUp = 1;
/** What is shown instead: 25 cm of body on 12 cm of glass. */
const nearMm = 0.4;
/** A muscle whose widest place is narrower than this on the glass is no target for a finger: CSS px from its middle to its edge. */
const leastPx = 6;
/** How large it is shown instead, in a close-up or, where none shows it, nearer still. */
const goodPx = 16;

/** Where to look instead, and how near. */
export interface CloserLook {
  readonly looking: Looking;
  readonly closeIn: CloseIn | null;
}

/**
 * What to show before a place is taken that a finger cannot choose at this size, or, where a new mark is to
 * be placed, not as exactly as it is compared with later ones: the close-up that draws it larger, otherwise
 * the same sheet, nearer. `null` when it is near enough.
 */
export function closerLook(
  { at, scale, hit }: PlaceMeant,
  looking: Looking,
  { exact }: { readonly exact: boolean },
): CloserLook | null {
  if (!hit.muscle) return null;
  const { id, side } = hit.muscle;
  const onFigure = partOf(at.sheet) === 'figure';
  const muscle = drawnMuscle(sheets[at.sheet], id, side);
  const radius = muscle ? muscleRadius(muscle) : 0;
  const tiny = onFigure && radius > 0 && radius / scale < leastPx;
  const coarse = exact && scale > (onFigure ? coarsestToPlace : coarsestOnCloseUp);
  if (!tiny && !coarse) return null;
  const needed = radius > 0 ? Math.min(nearMm, radius / goodPx) : nearMm;
  const [best] = onFigure && needed < nearMm ? closeUpsOf(at, id, side) : [];
  if (best) return { looking: lookingAt(best.at, best.sheet), closeIn: null };
  return { looking, closeIn: { at, scale: 1 / needed } };
}
