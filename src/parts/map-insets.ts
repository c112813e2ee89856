import type { Insets } from '../canvas/viewport';
import { partOf, type SheetId } from '../domain/sheets';

/** What lies over the map's edges, in CSS px. The corners are covered, but the whole figure does not reach them. */
const whole: Insets = { top: 8, right: 0, bottom: 8, left: 0 };
/** A close-up is as wide as it is high, and must not lie under the chips. */
const closeUp: Insets = { top: 8, right: 176, bottom: 8, left: 160 };

/** As wide or as high as map-desk.module.css makes a sheet that lies over the map. */
const sheetWidth = 376;
const sheetShare = 0.43;

/** A sheet that lies over the map while hands are on: at which hand, and whether it is there now. */
export interface Cover {
  readonly hand: 'left' | 'right';
  readonly open: boolean;
}

interface Glass {
  /** On a phone the chips lie above and below the map, not over it, and so does a sheet. */
  readonly narrow: boolean;
  readonly portrait: boolean;
  /** Of the window, in CSS px. */
  readonly height: number;
}

/**
 * In landscape the place of a sheet is kept free for it, so that nothing moves when it opens; in portrait it
 * lies over the lower part of the map while it is open.
 */
export function insetsOf(sheet: SheetId, { narrow, portrait, height }: Glass, cover: Cover | null): Insets {
  const free = partOf(sheet) === 'figure' || narrow ? whole : closeUp;
  if (!cover || narrow) return free;
  if (portrait) return cover.open ? { ...free, bottom: Math.round(height * sheetShare) } : free;
  return { ...free, [cover.hand]: free[cover.hand] + sheetWidth };
}
