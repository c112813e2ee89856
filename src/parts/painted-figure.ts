import { useEffect } from 'react';
import { loadCoarse, type PictureScale } from '../canvas/pictures';
import type { SheetId } from '../domain/place';
import { type Look, useLook } from '../ui/use-look';

/** The view with which a map opens when nothing asks for another. */
export const firstView: SheetId = 'back-superficial';

/** Where the painted picture of a sheet lies; only the quiet looks are painted. */
export const pictureUrl = (view: SheetId, look: Look, scale: PictureScale): string =>
  `/figure/${view}-${look === 'light' ? 'light' : 'dark'}-quiet@${scale}.webp`;

/** Has the figure ready on the screen from which the body map is usually opened. */
export function usePreloadedFigure(): void {
  const look = useLook();
  useEffect(() => void loadCoarse(pictureUrl(firstView, look, 1)), [look]);
}
