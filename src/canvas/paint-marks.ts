import type { Mark } from '../picture/mark';
import { type Zone, zoneShapes } from '../picture/zones';
import { paintShapes } from './paint-shapes';
import type { Sprites } from './sprites';
import { bodyToStage, type Viewport } from './viewport';

/** CSS px of the stage. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What a mark covers on the stage, in CSS px. */
export function markBox(mark: Mark, viewport: Viewport, sprites: Sprites): Box {
  const { x, y } = bodyToStage(viewport, mark.at);
  const reach = (sprites.of(mark).half + 1) / sprites.ratio;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** Copies each mark that meets `within`, the selected ones last; the context has the stage's transform. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  viewport: Viewport,
  sprites: Sprites,
  within: Box,
): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  const one = (mark: Mark) => {
    const { x, y } = bodyToStage(viewport, mark.at);
    const { reach } = sprites;
    if (!meets(within, { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach })) return;
    const { image, half } = sprites.of(mark);
    context.drawImage(image, Math.round(x * sprites.ratio) - half, Math.round(y * sprites.ratio) - half);
  };
  for (const mark of marks) if (!mark.selected) one(mark);
  for (const mark of marks) if (mark.selected) one(mark);
  context.restore();
}

/** Zones under the marks; their lines keep their width in CSS px. */
export function paintZones(
  context: CanvasRenderingContext2D,
  zones: readonly Zone[],
  viewport: Viewport,
  sprites: Sprites,
): void {
  context.save();
  context.translate(viewport.x, viewport.y);
  context.scale(viewport.scale, viewport.scale);
  for (const zone of zones)
    paintShapes(context, zoneShapes(zone, 1 / viewport.scale, viewport.warp), sprites.palette);
  context.restore();
}
