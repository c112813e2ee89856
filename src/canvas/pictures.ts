/** Resolutions at which the left half of a figure is painted: bitmap pixels per millimetre. */
export type PictureScale = 1 | 3;

const mostKept = 4;

/**
 * Painted pictures by address, decoded and kept so: a browser may otherwise decode a large picture
 * again in the middle of a gesture. `null` until one is there, and for good if it cannot be had.
 */
export class Pictures {
  private readonly kept = new Map<string, ImageBitmap | null>();

  constructor(private readonly onArrival: () => void) {}

  get(url: string): ImageBitmap | null {
    const known = this.kept.get(url);
    if (known === undefined) void this.fetch(url);
    return known ?? null;
  }

  private async fetch(url: string): Promise<void> {
    this.kept.set(url, null);
    for (const old of [...this.kept.keys()].slice(0, -mostKept)) this.forget(old);
    const image = new Image();
    image.src = url;
    const bitmap = await image
      .decode()
      .then(() => createImageBitmap(image))
      .catch(() => null);
    if (!bitmap) return;
    if (!this.kept.has(url)) return bitmap.close();
    this.kept.set(url, bitmap);
    this.onArrival();
  }

  private forget(url: string): void {
    this.kept.get(url)?.close();
    this.kept.delete(url);
  }

  close(): void {
    for (const url of [...this.kept.keys()]) this.forget(url);
  }
}
