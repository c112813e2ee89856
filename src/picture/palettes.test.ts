import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from './palettes';
import type { Ink } from './shape';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const marks: Ink[] = ['finding', 'clear', 'ghost', 'zone', 'usual', 'danger', 'selected'];
const body: Ink[] = ['muscle', 'skin', 'bone', 'fascia', 'tendon', 'ground'];

describe.each(Object.entries(palettes))('the %s palette', (name, palette) => {
  it.each(marks)('%s stands out 3:1 from all that lies under it', (mark) => {
    for (const under of body)
      expect(contrast(palette[mark], palette[under]), under).toBeGreaterThanOrEqual(3);
  });

  it('has legible numbers on both discs', () => {
    expect(contrast(palette['on-finding'], palette.finding)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text, palette['finding-soft'])).toBeGreaterThanOrEqual(4.5);
  });

  it('is the one that SVG uses, or is for paper', () => {
    if (name === 'print') return;
    const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');
    const opening = name === 'light' ? ':root {' : `:root[data-look='${name}'] {`;
    const block = css.slice(css.indexOf(opening)).split('}')[0] ?? '';
    for (const [ink, colour] of Object.entries(palette)) expect(block).toContain(`--ink-${ink}: ${colour};`);
  });
});
