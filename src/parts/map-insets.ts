import type { Insets } from '../canvas/viewport';
import { partOf, type SheetId } from '../domain/sheets';

/** What lies over the map's edges, in CSS px. The corners are covered, but the whole figure does not reach them. */
const whole: Insets = { top: 8, right: 0, bottom: 8, left: 0 };

export const insetsOf = (sheet: SheetId): Insets => (partOf(sheet) === 'figure' ? whole : whole);
