import { describe, expect, test } from 'vitest';
import { palettes as painted } from '../../tools/figure/paint/palette';
import { palettes } from '../picture/palettes';
import type { Ink } from '../picture/shape';
import { type MapLook, tinted } from './tinted';

const marks: Ink[] = ['finding', 'clear', 'ghost', 'zone', 'usual', 'danger', 'selected'];
const looks: MapLook[] = ['light', 'dark', 'treatment'];

const { skin, muscle, tendon, bone, fascia, ground } = painted['light-quiet'];
/** Every colour in which a surface of the figure is painted, from its edge to its brightest part. */
const surfaces = [...skin, ...muscle, ...tendon, ...bone, ...fascia, ground];

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function contrast(a: readonly number[], b: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The surfaces as they are on the screen in a look, side by side through the map's own tinting. */
function shown(look: MapLook): number[][] {
  const picture = new OffscreenCanvas(surfaces.length, 1);
  const context = picture.getContext('2d');
  surfaces.forEach((colour, x) => {
    if (!context) return;
    context.fillStyle = colour;
    context.fillRect(x, 0, 1, 1);
  });
  const { data } = tinted(picture, look).getContext('2d')?.getImageData(0, 0, surfaces.length, 1) ?? {};
  return surfaces.map((_, x) => [...(data ?? []).slice(4 * x, 4 * x + 3)]);
}

describe.each(looks)('on the figure painted for the %s look', (look) => {
  test.each(marks)('%s stands out 3:1 from every surface', (mark) => {
    const under = shown(look);
    expect(under).toHaveLength(surfaces.length);
    under.forEach((colour, i) => {
      expect(contrast(channels(palettes[look][mark]), colour), surfaces[i]).toBeGreaterThanOrEqual(3);
    });
  });
});

test('a dim room gets a figure much darker than paper, and the treatment look less blue than red', () => {
  const [light = [], treatment = []] = [shown('light'), shown('treatment')];
  light.forEach((colour, i) => {
    expect(luminance(treatment[i] ?? [])).toBeLessThan(luminance(colour) / 5);
    expect(treatment[i]?.[2] ?? 255).toBeLessThan(treatment[i]?.[0] ?? 0);
  });
});
