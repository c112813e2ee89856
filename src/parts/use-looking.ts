import { useState } from 'react';
import { carryPlace } from '../anatomy/carry-place';
import type { CloseIn, ShowWhole } from '../canvas/body-map-props';
import type { BodyPoint, MuscleId, Side } from '../domain/place';
import { layersOf } from '../domain/sheets';
import { isInSight, type Looking, lookingAt } from './looking';

interface Focus {
  readonly id: string;
  readonly at: BodyPoint;
  /** The muscle it stands in, by which its place may be seen on a sheet of another view. */
  readonly of?: { readonly muscle: MuscleId; readonly side: Side };
}

const isSeen = (looking: Looking, { at, of }: Focus): boolean =>
  isInSight(looking, at) || (of && carryPlace(at, of.muscle, of.side, looking.sheet)?.visible) === true;

/** A `useState`, or one that outlives its screen. */
export type Held = readonly [looking: Looking, set: (next: Looking) => void];

/** What of the figure is shown, held in a state. It turns to what is selected, once, when that lies out of sight. */
export function useLooking([looking, setLooking]: Held, focus: Focus | null) {
  const [closeIn, setCloseIn] = useState<CloseIn | ShowWhole | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const look = (at: Looking) => {
    setLooking(at);
    // Another layer of the same part is seen as near as the one before.
    if (layersOf(at.sheet)[0] !== layersOf(looking.sheet)[0]) setCloseIn(null);
  };
  const focusId = focus?.id ?? null;
  if (focusId !== followed) {
    setFollowed(focusId);
    if (focus && !isSeen(looking, focus)) look(lookingAt(focus.at));
  }
  return { looking, look, closeIn, setCloseIn };
}
