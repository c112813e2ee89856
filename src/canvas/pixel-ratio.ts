/** What an iPad can hold in one canvas is 16,777,216 pixels; a little less, for rounding. */
const mostPixels = 16_000_000;

/** Bitmap pixels per CSS px for a canvas of that size: the device's own, unless that is too many. */
export function pixelRatio(width: number, height: number, device: number): number {
  return Math.min(Math.max(1, device), Math.sqrt(mostPixels / Math.max(1, width * height)));
}
