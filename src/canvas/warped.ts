import { asDrawn, type Warp } from '../anatomy/body/warp';
import type { Sheet } from '../anatomy/sheet';
import { viewerRight } from '../anatomy/sheet-frame';
import { drawnAs, sideOfView } from '../domain/sheets';

/** A body may be so much wider than the reference figure: millimetres. */
const wider = 48;
/** The picture is moved in cells of this size, each as a whole: millimetres. */
const cell = { width: 12, height: 8 };
/** Cells overlap by so many pixels, so that no seam shows between them. */
const overlap = 1;

interface Window {
  readonly u: readonly [number, number];
  readonly v: readonly [number, number];
}

/** What a sheet's picture shows: of a sheet with two halves the client's left one. */
function pictureWindow({ window, view }: Sheet): Window {
  const from = sideOfView(view) ? window.u[0] : Math.max(0, window.u[0]);
  return { u: [from, window.u[1]], v: window.v };
}

/** Likewise of the picture of some body. */
export function warpedWindow(sheet: Sheet, warp: Warp): Window {
  const { u, v } = pictureWindow(sheet);
  if (warp === asDrawn) return { u, v };
  return { u: [sideOfView(sheet.view) ? u[0] - wider : u[0], u[1] + wider], v };
}

/** The picture of a sheet as some body shows it. */
export async function warped(picture: ImageBitmap, sheet: Sheet, warp: Warp): Promise<ImageBitmap> {
  if (warp === asDrawn) return picture;
  const from = pictureWindow(sheet);
  const to = warpedWindow(sheet, warp);
  const scale = picture.width / (from.u[1] - from.u[0]);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((to.u[1] - to.u[0]) * scale);
  canvas.height = Math.round((to.v[1] - to.v[0]) * scale);
  const context = canvas.getContext('2d');
  if (!context) return picture;
  const way = viewerRight(drawnAs(sheet.id));
  const onPicture = pixels(from, way, scale);
  const onCanvas = pixels(to, way, scale);
  const shown = (u: number, v: number) => onCanvas(...warp.shown(u, v));
  for (let v = from.v[1]; v > from.v[0]; v -= cell.height)
    for (let u = from.u[0]; u < from.u[1]; u += cell.width) {
      // The corner of the cell at the picture's left, and the step to the next column there.
      const [start, step] = way === 1 ? [u, cell.width] : [u + cell.width, -cell.width];
      moveCell(context, picture, onPicture(start, v), scale, [
        shown(start, v),
        shown(start + step, v),
        shown(start, v - cell.height),
      ]);
    }
  picture.close();
  return createImageBitmap(canvas);
}

type Point = readonly [number, number];

const pixels =
  ({ u, v }: Window, way: 1 | -1, scale: number) =>
  (at: number, height: number): Point => [
    (way === 1 ? at - u[0] : u[1] - at) * scale,
    (v[1] - height) * scale,
  ];

function moveCell(
  context: CanvasRenderingContext2D,
  picture: ImageBitmap,
  [x, y]: Point,
  scale: number,
  [corner, beside, below]: readonly [Point, Point, Point],
): void {
  const [width, height] = [cell.width * scale, cell.height * scale];
  context.setTransform(
    (beside[0] - corner[0]) / width,
    (beside[1] - corner[1]) / width,
    (below[0] - corner[0]) / height,
    (below[1] - corner[1]) / height,
    corner[0],
    corner[1],
  );
  const [w, h] = [width + overlap, height + overlap];
  context.drawImage(picture, x, y, w, h, 0, 0, w, h);
}
