import { warpOf } from '../src/anatomy/body/warp';
import { deepestPoint } from '../src/anatomy/muscle-centre';
import { sheets } from '../src/anatomy/sheets';
import { bodyToStage, closedIn, fitViewport, frameOf } from '../src/canvas/viewport';
import { type Body, neutralBody } from '../src/domain/body';
import { type BodyPoint, bodyPoint } from '../src/domain/place';
import { type SheetId, showsOneLimb } from '../src/domain/sheets';
import { halfAt } from '../src/parts/looking';
import { type Cover, insetsOf } from '../src/parts/map-insets';

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

/** CSS px per millimetre at which a place is shown after a tap on the whole figure. */
const nearScale = 2.5;

interface Shown {
  readonly body?: Body;
  /** Round which place the map has come nearer; the whole sheet is shown when not given. */
  readonly near?: BodyPoint | null;
  /** The sheet that may lie over the map while hands are on. */
  readonly cover?: Cover | null;
}

/** Where a place of the body lies on the screen while `map` shows the sheet. */
export function onScreen(
  map: Box,
  sheet: SheetId,
  [u, v]: readonly [number, number],
  { body = neutralBody, near = null, cover = null }: Shown = {},
): Point {
  const half = showsOneLimb(sheet) ? halfAt(bodyPoint(sheet, u, v)) : null;
  const frame = frameOf(
    sheets[sheet],
    map,
    insetsOf(sheet, { narrow: map.width <= 600, portrait: false, height: map.height }, cover),
    {
      warp: warpOf(sheet, body),
      half,
    },
  );
  const whole = fitViewport(frame);
  const viewport = near ? closedIn(whole, frame, near, nearScale) : whole;
  const at = bodyToStage(viewport, bodyPoint(sheet, u, v));
  return { x: map.x + at.x, y: map.y + at.y };
}
