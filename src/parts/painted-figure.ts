import { useEffect } from 'react';
import { loadCoarse, type PictureScale } from '../canvas/pictures';
import type { SheetId } from '../domain/sheets';
import { useLook } from '../ui/use-look';

/** The sheet with which a map opens when nothing asks for another. */
export const firstSheet: SheetId = 'back-superficial';

/** Where the painted picture of a sheet lies; only the quiet look and the left side are painted. */
export const pictureUrl = (sheet: SheetId, scale: PictureScale): string =>
  `/figure/${sheet.replace('right', 'left')}-light-quiet@${scale}.webp`;

/** Has the figure ready on the screen from which the body map is usually opened. */
export function usePreloadedFigure(): void {
  const look = useLook();
  useEffect(() => void loadCoarse({ url: pictureUrl(firstSheet, 1), look }), [look]);
}
