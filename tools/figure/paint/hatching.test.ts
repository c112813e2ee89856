import { describe, expect, it } from 'vitest';
import { isInside } from '../geometry/measure';
import { inradius } from '../geometry/polygons';
import { drawShape } from '../source/draw-shape';
import { shapeSchema } from '../source/schema';
import { hatching } from './hatching';

const drawn = (source: object) => drawShape(shapeSchema.parse({ id: 'muscle', kind: 'muscle', ...source }));
const belt = drawn({ outline: '0,0c 100,0c 100,100c 0,100c', rails: ['0,100 100,100', '0,0 100,0'] });
const fan = drawn({
  outline: '0,100c 100,100c 54,0c 46,0c',
  rails: ['0,100 50,100 100,100', '46,0 50,0 54,0'],
});

/** Strokes that cross the level `v` between two sides. */
const crossing = (shape: typeof belt, v: number, from: number, to: number): number =>
  hatching(shape, [shape.ring], inradius([shape.ring])).filter((ring) =>
    Array.from({ length: (to - from) * 20 }, (_, i) => from + i / 20).some((u) => isInside([ring], [u, v])),
  ).length;

describe('hatching', () => {
  it('is denser where the form turns away than where it faces the light', () => {
    expect(crossing(belt, 50, 0, 6) / 6).toBeGreaterThan(1.3 * (crossing(belt, 50, 35, 65) / 30));
  });

  it('drops lines where a fan grows narrow, so that they do not clot', () => {
    expect(crossing(fan, 6, 40, 60)).toBeLessThanOrEqual(6);
    expect(crossing(fan, 90, 5, 95)).toBeGreaterThan(12);
  });

  it('leaves bone white, and a tendon whiter than flesh', () => {
    expect(hatching({ ...belt, kind: 'bone' }, [belt.ring], 50)).toEqual([]);
    const tendon = { ...belt, kind: 'tendon' } as const;
    expect(hatching(tendon, [belt.ring], 50).length).toBeLessThan(hatching(belt, [belt.ring], 50).length);
  });
});
