import { expect, test, vi } from 'vitest';
import { warpOf } from '../anatomy/body/warp';
import { sheets } from '../anatomy/sheets';
import { pictureWindow, warped } from './warped';

/** A picture of the sheet, a pixel a millimetre. */
async function blank(sheet: 'front-superficial' | 'back-superficial' | 'left-superficial') {
  const { u, v } = pictureWindow(sheets[sheet]);
  const canvas = new OffscreenCanvas(Math.round(u[1] - u[0]), Math.round(v[1] - v[0]));
  canvas.getContext('2d')?.fillRect(0, 0, canvas.width, canvas.height);
  return createImageBitmap(canvas);
}

// WebKit draws nothing at all of a cell that reaches beyond the picture: a bare stripe down the midline.
test.each(['front-superficial', 'back-superficial', 'left-superficial'] as const)(
  'every cell of %s is taken from inside the picture',
  async (sheet) => {
    const picture = await blank(sheet);
    const drawn = vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'drawImage');
    warped(picture, sheets[sheet], warpOf(sheet, { figure: 'female', build: 'fuller' }));
    const cells = drawn.mock.calls as unknown as [unknown, number, number, number, number][];
    drawn.mockRestore();
    expect(cells.length).toBeGreaterThan(100);
    for (const [, x, y, width, height] of cells) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThan(0);
      expect(x + width).toBeLessThanOrEqual(picture.width);
      expect(y + height).toBeLessThanOrEqual(picture.height);
    }
  },
);
