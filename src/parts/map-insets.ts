import type { Insets } from '../canvas/viewport';
import { partOf, type SheetId } from '../domain/sheets';

/** What lies over the map's edges, in CSS px. The corners are covered, but the whole figure does not reach them. */
const whole: Insets = { top: 8, right: 0, bottom: 8, left: 0 };
/** A close-up is as wide as it is high, and must not lie under the chips. */
const closeUp: Insets = { top: 8, right: 176, bottom: 8, left: 160 };

/** `narrow`: on a phone the chips lie above and below the map, not over it. */
export const insetsOf = (sheet: SheetId, narrow: boolean): Insets =>
  partOf(sheet) === 'figure' || narrow ? whole : closeUp;
