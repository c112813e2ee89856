import { asDrawn, type Warp } from '../anatomy/body/warp';
import type { Sheet } from '../anatomy/sheet';
import { viewerRight } from '../anatomy/sheet-frame';
import { drawnAs, sideOfView } from '../domain/sheets';

/** A body may be so much wider than the reference figure: millimetres. */
const wider = 48;
/** The picture is moved in cells, each as a whole: small where trunk and arm part, larger elsewhere. Millimetres. */
const rowHeight = 38;
const wide = 44;
const narrow = 15;
/** Between these heights, and so far from the midline, arm and trunk part; above and below nothing lies farther out. */
const parting = { low: 630, high: 1430, from: 126, to: 226, limit: 216 };
/** Cells overlap by so many pixels, so that no seam shows between them. */
const overlap = 1;

export interface Window {
  readonly u: readonly [number, number];
  readonly v: readonly [number, number];
}

/** What a sheet's picture shows: of a sheet with two halves the client's left one. */
export function pictureWindow({ window, view }: Sheet): Window {
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
export function warped(picture: ImageBitmap, sheet: Sheet, warp: Warp): ImageBitmap | OffscreenCanvas {
  if (warp === asDrawn) return picture;
  const from = pictureWindow(sheet);
  const to = warpedWindow(sheet, warp);
  const scale = picture.width / (from.u[1] - from.u[0]);
  const size = [(to.u[1] - to.u[0]) * scale, (to.v[1] - to.v[0]) * scale].map(Math.round);
  const canvas = new OffscreenCanvas(at(size, 0), at(size, 1));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return picture;
  const way = viewerRight(drawnAs(sheet.id));
  const onPicture = pixels(from, way, scale);
  const onCanvas = pixels(to, way, scale);
  const shown = (u: number, v: number) => onCanvas(...warp.shown(u, v));
  for (let v = from.v[1]; v > from.v[0]; v -= rowHeight) {
    const columns = columnsAt(v, from.u, sideOfView(sheet.view) !== null);
    if (way === -1) columns.reverse();
    const above = columns.map((u) => shown(u, v));
    const below = columns.map((u) => shown(u, v - rowHeight));
    for (const [i, u] of columns.slice(0, -1).entries()) {
      const corner = onPicture(u, v);
      const width = Math.abs((columns[i + 1] ?? u) - u);
      moveCell(context, picture, { corner, width, scale }, [above, below], i);
    }
  }
  return canvas;
}

type Point = readonly [number, number];

const pixels =
  ({ u, v }: Window, way: 1 | -1, scale: number) =>
  (at: number, height: number): Point => [
    (way === 1 ? at - u[0] : u[1] - at) * scale,
    (v[1] - height) * scale,
  ];

/** Where the cells of a row begin and end: from the side wide ones, otherwise narrow where arm and trunk part. */
function columnsAt(v: number, [from, to]: readonly [number, number], side: boolean): number[] {
  const steps = (start: number, end: number, step: number): number[] =>
    Array.from({ length: Math.ceil((end - start) / step) }, (_, i) => start + i * step);
  if (side) return [...steps(from, to, wide), to];
  if (v < parting.low || v - rowHeight > parting.high)
    return [...steps(from, parting.limit, wide), parting.limit];
  return [
    ...steps(from, parting.from, wide),
    ...steps(parting.from, parting.to, narrow),
    ...steps(parting.to, to, wide),
    to,
  ];
}

interface Cell {
  /** Its top left corner on the picture, in pixels. */
  readonly corner: Point;
  readonly width: number;
  readonly scale: number;
}

/** Draws the cell after the `i`th column where its corners are shown: the even stretch and slant that come nearest to all four. */
function moveCell(
  context: OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap,
  { corner: [x, y], width: millimetres, scale }: Cell,
  [above, below]: readonly [readonly Point[], readonly Point[]],
  i: number,
): void {
  const [a, b, c, d] = [above[i], above[i + 1], below[i], below[i + 1]];
  if (!a || !b || !c || !d) return;
  const [width, height] = [millimetres * scale, rowHeight * scale];
  const across = [0, 1].map((k) => (at(b, k) - at(a, k) + at(d, k) - at(c, k)) / (2 * width));
  const down = [0, 1].map((k) => (at(c, k) - at(a, k) + at(d, k) - at(b, k)) / (2 * height));
  const middle = [0, 1].map((k) => (at(a, k) + at(b, k) + at(c, k) + at(d, k)) / 4);
  const start = [0, 1].map((k) => at(middle, k) - (at(across, k) * width + at(down, k) * height) / 2);
  context.setTransform(at(across, 0), at(across, 1), at(down, 0), at(down, 1), at(start, 0), at(start, 1));
  // Not beyond the picture: WebKit then draws nothing of the whole cell.
  const w = Math.min(width + overlap, picture.width - x);
  const h = Math.min(height + overlap, picture.height - y);
  context.drawImage(picture, x, y, w, h, 0, 0, w, h);
}

const at = (pair: readonly number[], k: number): number => pair[k] ?? 0;
