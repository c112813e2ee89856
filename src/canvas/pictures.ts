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

/** Coarse pictures, 2.4 MB each, stay decoded from one opening of a map to the next. */
const coarse = new Map<string, ImageBitmap>();
const mostCoarse = 6;
/** Fine ones, 22 MB each, belong to one map and go with it. */
const mostFine = 2;

/** Read and decoded beside the page's own work. `null` if it cannot be had. */
const fetchPicture = ({ url, look, sheet, warp }: PictureOf): Promise<ImageBitmap | null> =>
  fetch(url)
    .then((answer) => answer.blob())
    .then((blob) => createImageBitmap(blob))
    .then((picture) => warped(picture, sheet, warp))
    .then((picture) => tinted(picture, look))
    .catch(() => null);

function keepCoarse(key: string, bitmap: ImageBitmap): void {
  coarse.set(key, bitmap);
  for (const old of [...coarse.keys()].slice(0, -mostCoarse)) coarse.delete(old);
}

const coming = new Map<string, Promise<void>>();

/** Has a coarse picture ready, once however often it is asked for meanwhile. */
export function loadCoarse(picture: PictureOf): Promise<void> {
  const key = keyOf(picture);
  if (coarse.has(key)) return Promise.resolve();
  const started = coming.get(key);
  if (started) return started;
  const loading = fetchPicture(picture).then((bitmap) => {
    coming.delete(key);
    if (bitmap) keepCoarse(key, bitmap);
  });
  coming.set(key, loading);
  return loading;
}

/**
 * Painted pictures by address and light, decoded and kept so: a browser may otherwise decode a large
 * picture again in the middle of a gesture. `null` until one is there, and for good if it cannot be had.
 */
export class Pictures {
  private readonly asked = new Set<string>();
  private readonly fine = new Map<string, ImageBitmap>();

  constructor(private readonly onArrival: () => void) {}

  get(picture: PictureOf, scale: PictureScale): ImageBitmap | null {
    const key = keyOf(picture);
    const known = (scale === 1 ? coarse : this.fine).get(key);
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
    const bitmap = await fetchPicture(picture);
    if (!bitmap) return;
    const key = keyOf(picture);
    if (!this.asked.has(key)) return bitmap.close();
    this.fine.set(key, bitmap);
    for (const old of [...this.fine.keys()].slice(0, -mostFine)) this.forget(old);
  }

  private forget(key: string): void {
    this.fine.get(key)?.close();
    this.fine.delete(key);
    this.asked.delete(key);
  }

  close(): void {
    this.asked.clear();
    for (const key of [...this.fine.keys()]) this.forget(key);
  }
}
