import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pixelRatio } from './pixel-ratio';

const side = fc.integer({ min: 1, max: 6000 });
const device = fc.double({ min: 0.5, max: 5, noNaN: true });

it('no canvas exceeds 16 megapixels', () => {
  fc.assert(
    fc.property(side, side, device, (width, height, dpr) => {
      const ratio = pixelRatio(width, height, dpr);
      expect(width * ratio * height * ratio).toBeLessThanOrEqual(16_000_001);
    }),
  );
});

it('a tablet keeps its own ratio', () => {
  expect(pixelRatio(1180, 820, 2)).toBe(2);
});
