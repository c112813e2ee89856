import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideRings } from '../anatomy/inside-rings';
import { ringArea } from '../anatomy/ring-area';
import { outlineSchema } from '../domain/place';
import { brushOutline } from './brush-outline';

const radius = 20;
const ringOf = (stroke: [number, number][], r = radius) =>
  brushOutline('back-superficial', stroke, r)?.ring ?? [];

describe('brushOutline', () => {
  it('is a band as wide as the brush, round at both ends', () => {
    const ring = ringOf([
      [0, 1000],
      [100, 1000],
    ]);
    const band = 100 * 2 * radius + Math.PI * radius ** 2;
    expect(Math.abs(ringArea(ring) - band) / band).toBeLessThan(0.06);
    expect(insideRings([ring], 50, 1017)).toBe(true);
    expect(insideRings([ring], 50, 1023)).toBe(false);
    expect(insideRings([ring], 116, 1000)).toBe(true);
    expect(insideRings([ring], 124, 1000)).toBe(false);
  });

  it('counts what the stroke goes round as painted', () => {
    const round = Array.from({ length: 40 }, (_, i): [number, number] => [
      80 * Math.cos((i / 39) * 2 * Math.PI),
      1000 + 80 * Math.sin((i / 39) * 2 * Math.PI),
    ]);
    const ring = ringOf(round);
    expect(insideRings([ring], 0, 1000)).toBe(true);
    expect(ringArea(ring)).toBeGreaterThan(Math.PI * 90 ** 2);
  });

  it('may be dabbed, crossed and drawn to and fro', () => {
    expect(ringArea(ringOf([[0, 1000]]))).toBeGreaterThan(1000);
    const fro = ringOf([
      [0, 1000],
      [100, 1000],
      [0, 1004],
      [100, 1008],
    ]);
    expect(ringArea(fro)).toBeLessThan(100 * (2 * radius + 12) + Math.PI * (radius + 6) ** 2);
    const cross = ringOf([
      [-80, 1000],
      [80, 1000],
      [0, 1080],
      [0, 920],
    ]);
    for (const [u, v] of [
      [-90, 1000],
      [90, 1000],
      [0, 910],
    ] as const)
      expect(insideRings([cross], u, v)).toBe(true);
  });

  it('always is an outline that a record can hold, round every point that was touched', () => {
    const step = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }));
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 8, max: 60 }),
        (steps, r) => {
          let at: [number, number] = [0, 1000];
          const stroke = steps.map(([du, dv]): [number, number] => {
            at = [at[0] + du, at[1] + dv];
            return at;
          });
          const outline = brushOutline('back-superficial', stroke, r);
          expect(outlineSchema.safeParse(outline).success).toBe(true);
          const ring = outline?.ring ?? [];
          for (const [u, v] of stroke) expect(insideRings([ring], u, v), `${u} ${v}`).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is nothing without a point', () => {
    expect(brushOutline('sole', [], radius)).toBeNull();
    expect(brushOutline('sole', [[Number.NaN, 3]], radius)).toBeNull();
  });
});
