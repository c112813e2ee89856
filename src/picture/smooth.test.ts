import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothOutline } from './smooth';

type Pair = [number, number];

const blob = (radius: number, points = 60, wobble = 0): Pair[] =>
  Array.from({ length: points }, (_, i) => {
    const angle = (i / points) * 2 * Math.PI;
    const r = radius + (i % 2 ? wobble : -wobble);
    return [100 + r * Math.cos(angle), 900 + r * Math.sin(angle)];
  });

function toSegment([x, y]: Pair, [ax, ay]: Pair, [bx, by]: Pair): number {
  const long = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

const toClosedStroke = (point: Pair, stroke: Pair[]): number =>
  Math.min(...stroke.map((a, i) => toSegment(point, a, stroke[(i + 1) % stroke.length] ?? a)));

const number = fc.double({ min: -300, max: 300, noNaN: true });
const strokes = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 300 });

describe('a drawn zone', () => {
  it('refuses fewer than three points', () => {
    expect(
      smoothOutline('back-superficial', [
        [0, 900],
        [100, 1000],
      ]),
    ).toBeNull();
    expect(smoothOutline('back-superficial', Array(20).fill([10, 900]))).toBeNull();
  });

  it('refuses less than a square centimetre, and takes what is a little larger', () => {
    expect(smoothOutline('back-superficial', blob(5))).toBeNull();
    expect(smoothOutline('back-superficial', blob(7))).not.toBeNull();
  });

  it('takes the tremor out of a line', () => {
    const outline = smoothOutline('back-superficial', blob(60, 200, 2));
    const radii = outline?.ring.map(([u, v]) => Math.hypot(u - 100, v - 900)) ?? [];
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1.5);
  });

  it('drops what is not a number', () => {
    const outline = smoothOutline('front-superficial', [...blob(40), [Number.NaN, 900]]);
    expect(outline?.ring.flat().every(Number.isFinite)).toBe(true);
  });

  it('stays within 8 mm of the closed stroke, has 3 to 200 corners, and lies within what a record holds', () => {
    fc.assert(
      fc.property(strokes, (stroke) => {
        const outline = smoothOutline('back-superficial', stroke);
        if (!outline) return;
        expect(outline.sheet).toBe('back-superficial');
        expect(outline.ring.length).toBeGreaterThanOrEqual(3);
        expect(outline.ring.length).toBeLessThanOrEqual(200);
        for (const [u, v] of outline.ring) expect(toClosedStroke([u, v], stroke)).toBeLessThanOrEqual(8);
      }),
      { numRuns: 60 },
    );
  });

  it('is held within 2,000 mm wherever the finger went', () => {
    const outline = smoothOutline('back-superficial', [
      [-9000, 0],
      [9000, 0],
      [0, 9000],
    ]);
    expect(outline?.ring.flat().every((n) => Math.abs(n) <= 2000)).toBe(true);
  });
});
