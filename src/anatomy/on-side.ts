import { type BodyPoint, bodyPoint } from '../domain/place';
import { oppositeSheet, type SheetId } from '../domain/sheets';

/** A place given for the client's left, on the side asked for: on the sheet of that side, or mirrored. */
export function onSide(
  sheet: SheetId,
  [u, v]: readonly [u: number, v: number],
  side: 'left' | 'right',
): BodyPoint {
  if (side === 'left') return bodyPoint(sheet, u, v);
  const opposite = oppositeSheet(sheet);
  return opposite ? bodyPoint(opposite, u, v) : bodyPoint(sheet, -u, v);
}
