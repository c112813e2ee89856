import { describe, expect, it } from 'vitest';
import { isInside } from '../geometry/measure';
import { drawShape } from '../source/draw-shape';
import { shapeSchema } from '../source/schema';
import { edgesBeside, kinUnder } from './kin';

const shape = (id: string, part: string, outline: string) =>
  drawShape(shapeSchema.parse({ id, part, kind: 'muscle', outline }));
const square = (u: number, v: number): string =>
  `${u},${v}c ${u + 20},${v}c ${u + 20},${v + 20}c ${u},${v + 20}c`;

const left = shape('deltoid', 'left', square(0, 0));
const right = shape('deltoid', 'right', square(20, 0));
const stranger = shape('trapezius', 'one', square(20, 0));

describe('kinUnder', () => {
  it('is the part of the same muscle that lies below or beside', () => {
    expect(isInside(kinUnder([left, right], 1), [10, 10])).toBe(true);
    expect(kinUnder([left, stranger], 1)).toEqual([]);
    expect(kinUnder([left, right], 0)).toEqual([]);
  });

  it('knows muscles that the atlas lists in parts as one', () => {
    const middle = shape('deltoid-middle', 'one', square(0, 0));
    const posterior = shape('deltoid-posterior', 'one', square(20, 0));
    expect(isInside(kinUnder([middle, posterior], 1), [10, 10])).toBe(true);
    const minor = shape('pectoralis-minor', 'one', square(0, 0));
    const major = shape('pectoralis-major-clavicular-part', 'one', square(20, 0));
    expect(kinUnder([minor, major], 1)).toEqual([]);
  });

  it('counts only what is not covered by another muscle between them', () => {
    const cover = shape('trapezius', 'cover', square(0, 0));
    expect(kinUnder([left, cover, right], 2)).toEqual([]);
  });
});

describe('edgesBeside', () => {
  it('parts a ring into the side along its kin and the rest', () => {
    const edges = edgesBeside(right.ring, kinUnder([left, right], 1));
    expect(edges?.kin).toHaveLength(1);
    expect(edges?.others).toHaveLength(1);
    expect(edges?.kin[0]?.some(([u, v]) => u === 20 && Math.abs(v - 10) < 1)).toBe(true);
    expect(edges?.others[0]?.some(([u]) => u > 35)).toBe(true);
    expect(edges?.others[0]?.every(([u, v]) => u > 20.5 || v < 1 || v > 19)).toBe(true);
  });

  it('leaves a ring whole that meets none', () => {
    expect(edgesBeside(right.ring, [])).toBeNull();
  });
});
