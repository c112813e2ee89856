import type { Warp } from '../anatomy/body/warp';
import type { Sheet } from '../anatomy/sheet';
import { type Half, viewerRight } from '../anatomy/sheet-frame';
import { drawnAs, sideOfView } from '../domain/sheets';
import { figureShapes } from '../picture/figure';
import type { Palette } from '../picture/palettes';
import type { Shape } from '../picture/shape';
import { paintShapes } from './paint-shapes';
import type { Picture, PictureScale } from './pictures';
import type { Viewport } from './viewport';
import { warpedWindow } from './warped';

/** Above this many bitmap pixels per millimetre of the whole figure the finer picture is worth its memory. */
const finerFrom = 1.5;

export const pictureScale = ({ detail }: Sheet, viewport: Viewport, ratio: number): PictureScale =>
  viewport.scale * ratio > finerFrom * detail ? 3 : 1;

/** The shapes last worked out for a sheet, and with which body. */
const vectors = new WeakMap<Sheet, { readonly warp: Warp; readonly shapes: Shape[] }>();

function vectorsOf(sheet: Sheet, warp: Warp): Shape[] {
  const known = vectors.get(sheet);
  if (known?.warp === warp) return known.shapes;
  const shapes = figureShapes(sheet, warp);
  vectors.set(sheet, { warp, shapes });
  return shapes;
}

/** A sheet to paint; of a close-up of one limb, whose. */
export interface Painted {
  readonly sheet: Sheet;
  readonly half: Half | null;
}

/** The painted figure, or its light vectors while there is no picture. */
export function paintFigure(
  context: CanvasRenderingContext2D,
  painted: Painted,
  picture: Picture | null,
  viewport: Viewport,
  palette: Palette,
): void {
  context.save();
  context.translate(viewport.x, viewport.y);
  context.scale(viewport.scale, viewport.scale);
  if (picture) paintPicture(context, painted, picture, viewport.warp);
  else paintShapes(context, vectorsOf(painted.sheet, viewport.warp), palette);
  context.restore();
}

/**
 * A picture shows the client's left as the viewer sees it. That of a sheet with two halves is put down
 * as it is, and mirrored at the midline; of one limb alone, one of the two. That of a side is mirrored
 * for the right.
 */
function paintPicture(
  context: CanvasRenderingContext2D,
  { sheet, half }: Painted,
  picture: Picture,
  warp: Warp,
): void {
  const { u, v } = warpedWindow(sheet, warp);
  const [width, height] = [u[1] - u[0], v[1] - v[0]];
  const left = viewerRight(drawnAs(sheet.id)) === 1 ? u[0] : -u[1];
  const side = sideOfView(sheet.view) ?? half;
  context.imageSmoothingEnabled = true;
  // Down to half the size plain interpolation is as good, and many times faster.
  const shrunk = picture.width / (width * Math.abs(context.getTransform().a));
  context.imageSmoothingQuality = shrunk > 2 ? 'medium' : 'low';
  if (side !== 'right') context.drawImage(picture, left, -v[1], width, height);
  if (side === 'left') return;
  context.scale(-1, 1);
  context.drawImage(picture, left, -v[1], width, height);
}
