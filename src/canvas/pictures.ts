import type { Warp } from '../anatomy/body/warp';
import type { Sheet } from '../anatomy/sheet';
import { type MapLook, tinted } from './tinted';
import { warped } from './warped';

/** Resolutions at which a sheet is painted: bitmap pixels per millimetre of the whole figure, of a close-up so many times its detail. */
export type PictureScale = 1 | 3;

/** Where a sheet's picture lies, and in which light and with which body it is wanted. */
export interface PictureOf {
  readonly url: string;
  readonly look: MapLook;
  readonly sheet: Sheet;
  readonly warp: Warp;
}

const keyOf = ({ url, look, warp }: PictureOf): string => `${look} ${warp.key} ${url}`;

/** Ready to be put down: in its light and with its body. */
export type Picture = ImageBitmap | OffscreenCanvas;

/** Coarse pictures, 2.4 MB each, stay from one opening of a map to the next, */
const coarse = new Map<string, Picture>();
/** and as they were painted, so that another body or light needs no decoding. */
const decoded = new Map<string, ImageBitmap>();
const mostCoarse = 6;
/** Fine ones, 22 MB each, belong to one map and go with it. */
const mostFine = 2;

const ready = (source: ImageBitmap, { look, sheet, warp }: PictureOf): Picture =>
  tinted(warped(source, sheet, warp), look);

/** Gives its memory back at once, not when the browser next tidies up. */
function release(picture: Picture): void {
  if (picture instanceof ImageBitmap) picture.close();
  else picture.width = 0;
}

/** Read and decoded beside the page's own work. `null` if it cannot be had. */
const fetchPicture = ({ url }: PictureOf): Promise<ImageBitmap | null> =>
  fetch(url)
    .then((answer) => answer.blob())
    .then((blob) => createImageBitmap(blob))
    .catch(() => null);

function keep<T>(kept: Map<string, T>, key: string, picture: T): void {
  kept.set(key, picture);
  for (const old of [...kept.keys()].slice(0, -mostCoarse)) kept.delete(old);
}

/** A coarse picture that needs no waiting. */
export function coarseAtOnce(picture: PictureOf): Picture | null {
  const key = keyOf(picture);
  const known = coarse.get(key);
  const source = decoded.get(picture.url);
  if (known || !source) return known ?? null;
  const made = ready(source, picture);
  keep(coarse, key, made);
  return made;
}

const coming = new Map<string, Promise<void>>();

async function decodeCoarse(picture: PictureOf): Promise<void> {
  const source = await fetchPicture(picture);
  if (source) keep(decoded, picture.url, source);
}

/** Has a coarse picture ready, fetched once however often it is asked for meanwhile. */
export async function loadCoarse(picture: PictureOf): Promise<void> {
  const { url } = picture;
  if (!coarseAtOnce(picture)) {
    const loading = coming.get(url) ?? decodeCoarse(picture);
    coming.set(url, loading);
    await loading;
    coming.delete(url);
  }
  settle(picture);
}

/** A bitmap takes longer to make than a canvas, and is put down faster each time after. */
function settle(picture: PictureOf): void {
  const made = coarseAtOnce(picture);
  if (made instanceof OffscreenCanvas) keep(coarse, keyOf(picture), made.transferToImageBitmap());
}

/**
 * Painted pictures by address and light, decoded and kept so: a browser may otherwise decode a large
 * picture again in the middle of a gesture. `null` until one is there, and for good if it cannot be had.
 */
export class Pictures {
  private readonly asked = new Set<string>();
  private readonly fine = new Map<string, Picture>();

  constructor(private readonly onArrival: () => void) {}

  get(picture: PictureOf, scale: PictureScale): Picture | null {
    const key = keyOf(picture);
    const known = scale === 1 ? coarseAtOnce(picture) : this.fine.get(key);
    if (!known && !this.asked.has(key)) void this.fetch(picture, scale);
    return known ?? null;
  }

  private async fetch(picture: PictureOf, scale: PictureScale): Promise<void> {
    this.asked.add(keyOf(picture));
    if (scale === 1) await loadCoarse(picture);
    else await this.loadFine(picture);
    this.onArrival();
  }

  private async loadFine(picture: PictureOf): Promise<void> {
    const source = await fetchPicture(picture);
    const key = keyOf(picture);
    if (!source || !this.asked.has(key)) return source?.close();
    const made = ready(source, picture);
    if (made !== source) source.close();
    this.fine.set(key, made);
    for (const old of [...this.fine.keys()].slice(0, -mostFine)) this.forget(old);
  }

  private forget(key: string): void {
    const picture = this.fine.get(key);
    if (picture) release(picture);
    this.fine.delete(key);
    this.asked.delete(key);
  }

  close(): void {
    this.asked.clear();
    for (const key of [...this.fine.keys()]) this.forget(key);
  }
}
