import { useEffect } from 'react';
import { warpOf } from '../anatomy/body/warp';
import { sheets } from '../anatomy/sheets';
import { loadCoarse, type PictureScale } from '../canvas/pictures';
import type { Body } from '../domain/body';
import { drawnAs, type SheetId } from '../domain/sheets';
import { useLook } from '../ui/use-look';
import type { Looking } from './looking';

/** With what a map opens when nothing asks for something else. */
export const firstLook: Looking = { sheet: 'back-superficial', half: null };

/** Where the painted picture of a sheet lies; only the quiet look and the left side are painted. */
export const pictureUrl = (sheet: SheetId, scale: PictureScale): string =>
  `/figure/${drawnAs(sheet)}-light-quiet@${scale}.webp`;

/** Has the figure ready on the screen from which the body map is usually opened, dim when it is opened so. */
export function usePreloadedFigure(body: Body, dim: boolean): void {
  const now = useLook();
  const look = dim ? 'treatment' : now;
  useEffect(() => {
    const { sheet } = firstLook;
    void loadCoarse({ url: pictureUrl(sheet, 1), look, sheet: sheets[sheet], warp: warpOf(sheet, body) });
  }, [look, body]);
}
