/** Resolutions at which a figure is painted: bitmap pixels per millimetre. */
export type PictureScale = 1 | 3;

/** Coarse pictures, 2.4 MB each, stay decoded from one opening of a map to the next. */
const coarse = new Map<string, ImageBitmap>();
const mostCoarse = 6;
/** Fine ones, 22 MB each, belong to one map and go with it. */
const mostFine = 2;

/** Read and decoded beside the page's own work. `null` if it cannot be had. */
const fetchPicture = (url: string): Promise<ImageBitmap | null> =>
  fetch(url)
    .then((answer) => answer.blob())
    .then((blob) => createImageBitmap(blob))
    .catch(() => null);

function keepCoarse(url: string, bitmap: ImageBitmap): void {
  coarse.set(url, bitmap);
  for (const old of [...coarse.keys()].slice(0, -mostCoarse)) coarse.delete(old);
}

const coming = new Map<string, Promise<void>>();

/** Has a coarse picture ready, once however often it is asked for meanwhile. */
export function loadCoarse(url: string): Promise<void> {
  if (coarse.has(url)) return Promise.resolve();
  const started = coming.get(url);
  if (started) return started;
  const loading = fetchPicture(url).then((bitmap) => {
    coming.delete(url);
    if (bitmap) keepCoarse(url, bitmap);
  });
  coming.set(url, loading);
  return loading;
}

/**
 * Painted pictures by address, decoded and kept so: a browser may otherwise decode a large picture
 * again in the middle of a gesture. `null` until one is there, and for good if it cannot be had.
 */
export class Pictures {
  private readonly asked = new Set<string>();
  private readonly fine = new Map<string, ImageBitmap>();

  constructor(private readonly onArrival: () => void) {}

  get(url: string, scale: PictureScale): ImageBitmap | null {
    const known = (scale === 1 ? coarse : this.fine).get(url);
    if (!known && !this.asked.has(url)) void this.fetch(url, scale);
    return known ?? null;
  }

  private async fetch(url: string, scale: PictureScale): Promise<void> {
    this.asked.add(url);
    if (scale === 1) await loadCoarse(url);
    else await this.loadFine(url);
    this.onArrival();
  }

  private async loadFine(url: string): Promise<void> {
    const bitmap = await fetchPicture(url);
    if (!bitmap) return;
    if (!this.asked.has(url)) return bitmap.close();
    this.fine.set(url, bitmap);
    for (const old of [...this.fine.keys()].slice(0, -mostFine)) this.forget(old);
  }

  private forget(url: string): void {
    this.fine.get(url)?.close();
    this.fine.delete(url);
    this.asked.delete(url);
  }

  close(): void {
    this.asked.clear();
    for (const url of [...this.fine.keys()]) this.forget(url);
  }
}
