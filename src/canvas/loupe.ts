import type { Palette } from '../picture/palettes';
import { font } from './paint-shapes';
import { type StagePoint, stagePoint, type Viewport } from './viewport';

export const loupeRadius = 68;
/** How many times larger the loupe shows what lies under the finger. */
export const magnification = 2.2;
const aboveFinger = 46;
const beside = 56;
const edge = 6;

/**
 * Where the middle of the loupe goes: above the finger, or, near the top of the stage, beside it
 * towards the middle, so that the hand never covers it. Always whole on the stage.
 */
export function loupeCentre(finger: StagePoint, width: number): StagePoint {
  const lowest = loupeRadius + edge;
  const above = finger.y - aboveFinger - loupeRadius;
  const inside = (x: number) => Math.max(lowest, Math.min(width - lowest, x));
  if (above >= lowest) return stagePoint(inside(finger.x), above);
  const sideways = (loupeRadius + beside) * (finger.x > width / 2 ? -1 : 1);
  return stagePoint(inside(finger.x + sideways), lowest);
}

/** The viewport of what is seen in the loupe: magnified, with the place aimed at in its middle. */
export const loupeViewport = (viewport: Viewport, aim: StagePoint, centre: StagePoint): Viewport => ({
  warp: viewport.warp,
  scale: viewport.scale * magnification,
  ...stagePoint(
    centre.x + (viewport.x - aim.x) * magnification,
    centre.y + (viewport.y - aim.y) * magnification,
  ),
});

type Context = CanvasRenderingContext2D;

/** Ground, then `paint` clipped to the circle, then crosshair and rim. */
export function paintLoupe(context: Context, centre: StagePoint, palette: Palette, paint: () => void): void {
  context.save();
  context.beginPath();
  context.arc(centre.x, centre.y, loupeRadius, 0, 2 * Math.PI);
  context.fillStyle = palette.ground;
  context.shadowColor = 'rgb(0 0 0 / 35%)';
  context.shadowBlur = 14;
  context.shadowOffsetY = 4;
  context.fill();
  context.shadowColor = 'transparent';
  context.save();
  context.clip();
  paint();
  context.restore();
  for (const [colour, width] of [
    [palette.ground, 4],
    [palette.selected, 1.5],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    crosshair(context, centre);
  }
  context.strokeStyle = palette.outline;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(centre.x, centre.y, loupeRadius, 0, 2 * Math.PI);
  context.stroke();
  context.restore();
}

function crosshair(context: Context, { x, y }: StagePoint): void {
  const [from, to] = [5, 20];
  context.beginPath();
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.moveTo(x + dx * from, y + dy * from);
    context.lineTo(x + dx * to, y + dy * to);
  }
  context.stroke();
}

/** The words beside the loupe, over it or, at the top of the stage, under it; whole on the stage. */
export function paintAimWords(
  context: Context,
  words: string,
  centre: StagePoint,
  width: number,
  palette: Palette,
): void {
  context.save();
  context.font = font(15, 600);
  const long = Math.min(context.measureText(words).width + 24, width - 2 * edge);
  const left = Math.max(edge, Math.min(width - edge - long, centre.x - long / 2));
  const above = centre.y - loupeRadius - 8 - 30;
  const top = above >= edge ? above : centre.y + loupeRadius + 8;
  context.beginPath();
  context.roundRect(left, top, long, 30, 8);
  context.fillStyle = palette.ground;
  context.strokeStyle = palette.outline;
  context.fill();
  context.stroke();
  context.fillStyle = palette.text;
  context.textBaseline = 'alphabetic';
  context.fillText(words, left + 12, top + 20.5, long - 24);
  context.restore();
}
