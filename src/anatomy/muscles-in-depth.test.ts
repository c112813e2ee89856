import { describe, expect, it } from 'vitest';
import { bodyPoint } from '../domain/place';
import { muscleCentre } from './muscle-centre';
import { musclesInDepth } from './muscles-in-depth';

const namesAt = (sheet: Parameters<typeof bodyPoint>[0], u: number, v: number): string[] =>
  musclesInDepth(bodyPoint(sheet, u, v)).map(({ id, side }) => `${id} ${side}`);

describe('musclesInDepth', () => {
  it('names the rotator muscles and piriformis under gluteus maximus, on the side that was touched', () => {
    const place = muscleCentre('piriformis', 'right');
    expect(namesAt('back-superficial', place?.u ?? 0, place?.v ?? 0)).toContain('piriformis right');
  });

  it('names the rhomboids under trapezius, and keeps the place', () => {
    const place = muscleCentre('rhomboids', 'left');
    const below = musclesInDepth(bodyPoint('back-superficial', place?.u ?? 0, place?.v ?? 0));
    const rhomboids = below.find(({ id }) => id === 'rhomboids');
    expect(rhomboids?.at).toEqual(bodyPoint('back-intermediate', place?.u ?? 0, place?.v ?? 0));
  });

  it('finds the way back up, names nothing beside the figure, and no muscle twice', () => {
    const place = muscleCentre('piriformis', 'right');
    expect(namesAt('back-deep', place?.u ?? 0, place?.v ?? 0)).toContain('gluteus-maximus right');
    expect(namesAt('back-superficial', 900, 1200)).toEqual([]);
    const calf = namesAt('back-superficial', 80, 330);
    expect(new Set(calf).size).toBe(calf.length);
  });
});
