import type { BodyPoint, MuscleId, Side } from '../domain/place';
import { layerOf, partOf, type SheetId, sheetIds, viewOf } from '../domain/sheets';
import { carryPlace } from './carry-place';
import { inWindow } from './in-window';

/** A close-up, and where on it a place lies. */
export interface CloseUp {
  readonly sheet: SheetId;
  readonly at: BodyPoint;
}

/**
 * The close-ups on which a place in a muscle can be seen, the likeliest first: seen from the same side
 * before others, and of those the same layer.
 */
export function closeUpsOf(at: BodyPoint, muscle: MuscleId, side: Side): CloseUp[] {
  const found = sheetIds.flatMap((sheet): CloseUp[] => {
    if (partOf(sheet) === 'figure') return [];
    const there = carryPlace(at, muscle, side, sheet);
    return there?.visible && inWindow(sheet, there.at.u, there.at.v) ? [{ sheet, at: there.at }] : [];
  });
  const rank = ({ sheet }: CloseUp): number =>
    (viewOf(sheet) === viewOf(at.sheet) ? 0 : 2) + (layerOf(sheet) === layerOf(at.sheet) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}
