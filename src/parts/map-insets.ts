import type { Insets } from '../canvas/viewport';
import { partOf, type SheetId } from '../domain/sheets';

/** What lies over the map's edges, in CSS px. The corners are covered, but the whole figure does not reach them. */
const whole: Insets = { top: 8, right: 0, bottom: 8, left: 0 };
/** A close-up is as wide as it is high, and must not lie under the chips. */
const closeUp: Insets = { top: 8, right: 176, bottom: 8, left: 160 };

/** As wide or as high as map-desk.module.css makes a sheet that lies over the map. */
const sheetWidth = 376;
const sheetShare = 0.43;

export type Cover = 'left' | 'right' | null;

interface Glass {
  /** On a phone the chips lie above and below the map, not over it, and so does a sheet. */
  readonly narrow: boolean;
  readonly portrait: boolean;
  /** Of the window, in CSS px. */
  readonly height: number;
}

/** `cover`: at which hand a sheet lies over the map; in portrait it lies over its lower part. */
export function insetsOf(sheet: SheetId, { narrow, portrait, height }: Glass, cover: Cover): Insets {
  const free = partOf(sheet) === 'figure' || narrow ? whole : closeUp;
  if (!cover || narrow) return free;
  if (portrait) return { ...free, bottom: Math.round(height * sheetShare) };
  return { ...free, [cover]: free[cover] + sheetWidth };
}
