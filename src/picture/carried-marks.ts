import { carryPlace } from '../anatomy/carry-place';
import { inWindow } from '../anatomy/in-window';
import { type SheetId, viewOf } from '../domain/sheets';
import type { Mark } from './mark';

/**
 * The marks to show on a sheet: those placed in its view, in whatever layer and close-up, and those of
 * another view whose place can be seen on it too, there. One mark has one number, wherever it is seen.
 */
export const carriedMarks = (marks: readonly Mark[], sheet: SheetId): Mark[] =>
  marks.flatMap((mark) => {
    if (viewOf(mark.at.sheet) === viewOf(sheet)) return inWindow(sheet, mark.at.u, mark.at.v) ? [mark] : [];
    const carried = mark.of && carryPlace(mark.at, mark.of.muscle, mark.of.side, sheet);
    return carried?.visible ? [{ ...mark, at: carried.at }] : [];
  });
