import type { Sheet } from '../anatomy/sheet';
import { viewerRight } from '../anatomy/sheet-frame';
import { figureShapes } from '../picture/figure';
import type { Palette } from '../picture/palettes';
import type { Shape } from '../picture/shape';
import { paintShapes } from './paint-shapes';
import type { PictureScale } from './pictures';
import type { Viewport } from './viewport';

/** Above this many bitmap pixels per millimetre the finer picture is worth its memory. */
const finerFrom = 1.5;

export const pictureScale = (viewport: Viewport, ratio: number): PictureScale =>
  viewport.scale * ratio > finerFrom ? 3 : 1;

const vectors = new WeakMap<Sheet, Shape[]>();

function vectorsOf(sheet: Sheet): Shape[] {
  const known = vectors.get(sheet) ?? figureShapes(sheet);
  vectors.set(sheet, known);
  return known;
}

/** The painted figure, or its light vectors while there is no picture. */
export function paintFigure(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  picture: ImageBitmap | null,
  viewport: Viewport,
  palette: Palette,
): void {
  context.save();
  context.translate(viewport.x, viewport.y);
  context.scale(viewport.scale, viewport.scale);
  if (picture) paintPicture(context, sheet, picture);
  else paintShapes(context, vectorsOf(sheet), palette);
  context.restore();
}

/**
 * The picture of front and back shows the client's left half as the viewer sees it: it is put down as
 * it is, and mirrored at the midline. That of a side shows the left: it is mirrored for the right.
 */
function paintPicture(context: CanvasRenderingContext2D, sheet: Sheet, picture: ImageBitmap): void {
  const [low, high] = sheet.window.v;
  const oneSided = sheet.view === 'left' || sheet.view === 'right';
  const [from, to] = oneSided ? sheet.window.u : [0, sheet.window.u[1]];
  const width = to - from;
  const left = viewerRight(sheet.id) === 1 && !oneSided ? from : -to;
  context.imageSmoothingEnabled = true;
  // Down to half the size plain interpolation is as good, and many times faster.
  const shrunk = picture.width / (width * Math.abs(context.getTransform().a));
  context.imageSmoothingQuality = shrunk > 2 ? 'medium' : 'low';
  if (sheet.view === 'right') context.scale(-1, 1);
  context.drawImage(picture, left, -high, width, high - low);
  if (oneSided) return;
  context.scale(-1, 1);
  context.drawImage(picture, left, -high, width, high - low);
}
