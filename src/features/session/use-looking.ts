import { useState } from 'react';
import type { CloseIn } from '../../canvas/body-map-props';
import type { BodyPoint } from '../../domain/place';
import { isInSight, type Looking, lookingAt } from '../../parts/looking';

interface Focus {
  readonly id: string;
  readonly at: BodyPoint;
}

/** What of the figure is shown. It turns to what is selected, once, when that lies out of sight. */
export function useLooking(first: Looking, focus: Focus | null) {
  const [looking, setLooking] = useState(first);
  const [closeIn, setCloseIn] = useState<CloseIn | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const look = (at: Looking) => {
    setLooking(at);
    setCloseIn(null);
  };
  const focusId = focus?.id ?? null;
  if (focusId !== followed) {
    setFollowed(focusId);
    if (focus && !isInSight(looking, focus.at)) look(lookingAt(focus.at));
  }
  return { looking, look, closeIn, setCloseIn };
}
