import { describe, expect, it } from 'vitest';
import { isInside } from './measure';
import type { Point } from './point';
import { signedArea } from './polygons';
import { roundedBand } from './taper';

const line: Point[] = Array.from({ length: 21 }, (_, i): Point => [i * 2, 0]);

describe('roundedBand', () => {
  it('is as wide at its two ends as told, and changes evenly between', () => {
    const ring = [roundedBand(line, [6, 2])];
    expect(isInside(ring, [0.1, 2.9])).toBe(true);
    expect(isInside(ring, [0.1, 3.1])).toBe(false);
    expect(isInside(ring, [20, 1.9])).toBe(true);
    expect(isInside(ring, [20, 2.1])).toBe(false);
    expect(isInside(ring, [39.9, 0.9])).toBe(true);
    expect(isInside(ring, [39.9, 1.1])).toBe(false);
  });

  it('is rounded off beyond both ends by half its width', () => {
    const ring = [roundedBand(line, [6, 2])];
    expect(isInside(ring, [-2.8, 0])).toBe(true);
    expect(isInside(ring, [-2.8, 1.5])).toBe(false);
    expect(isInside(ring, [-3.1, 0])).toBe(false);
    expect(isInside(ring, [40.9, 0])).toBe(true);
    expect(isInside(ring, [41.1, 0])).toBe(false);
  });

  it('runs to a point where the width is nothing', () => {
    const ring = roundedBand(line, [4, 0]);
    expect(Math.max(...ring.map(([u]) => u))).toBeCloseTo(40);
    expect(Math.abs(signedArea(ring))).toBeCloseTo(80 + (Math.PI * 4) / 2, 0);
  });
});
