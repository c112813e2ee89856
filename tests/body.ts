import { warpOf } from '../src/anatomy/body/warp';
import { deepestPoint } from '../src/anatomy/muscle-centre';
import { sheets } from '../src/anatomy/sheets';
import { bodyToStage, fitViewport, frameOf } from '../src/canvas/viewport';
import { neutralBody } from '../src/domain/body';
import { bodyPoint } from '../src/domain/place';
import { type SheetId, showsOneLimb } from '../src/domain/sheets';
import { halfAt } from '../src/parts/looking';
import { insetsOf } from '../src/parts/map-insets';

/** Well inside what a sheet shows of a muscle. @throws Error when it shows none. */
export function placeOf(sheet: SheetId, muscle: string, side: 'left' | 'right'): [u: number, v: number] {
  const shown = sheets[sheet].muscles.find((one) => one.id === muscle && one.side === side);
  const place = shown && deepestPoint(shown.rings);
  if (!place) throw new Error(`${sheet} shows no ${muscle}.`);
  return [...place];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where a place of the body lies on the screen while the whole sheet is shown in `map`. */
export function onScreen(map: Box, sheet: SheetId, u: number, v: number, body = neutralBody): Point {
  const half = showsOneLimb(sheet) ? halfAt(bodyPoint(sheet, u, v)) : null;
  const frame = frameOf(
    sheets[sheet],
    map,
    insetsOf(sheet, { narrow: map.width <= 600, portrait: false, height: map.height }, null),
    {
      warp: warpOf(sheet, body),
      half,
    },
  );
  const at = bodyToStage(fitViewport(frame), bodyPoint(sheet, u, v));
  return { x: map.x + at.x, y: map.y + at.y };
}
