import { describe, expect, it } from 'vitest';
import type { Ring, Sheet } from '../../../src/anatomy/sheet';
import { areaRatio, differences, meanApart, offness } from './differences';

const square = (u: number, v: number, side: number): Ring => [
  [u, v],
  [u + side, v],
  [u + side, v + side],
  [u, v + side],
];
const mirrored = (ring: Ring): Ring => ring.map(([u, v]) => [-u, v] as const);

/** 40 x 40 mm with a hole of 20 x 20 in the middle, at 30, 120. */
const rings = [square(10, 100, 40), square(20, 110, 20)];
const sheet: Sheet = {
  id: 'back-superficial',
  view: 'back',
  layer: 'superficial',
  window: { u: [-100, 100], v: [0, 200] },
  detail: 1,
  silhouette: [],
  muscles: [
    { id: 'soleus', side: 'left', rings },
    { id: 'soleus', side: 'right', rings: rings.map(mirrored) },
  ],
  parts: [],
  lines: [],
};

describe('differences', () => {
  it('measures each side against the figures of the left, mirrored, holes taken off', () => {
    const [left, right] = differences(sheet, { soleus: { centre: [33, 116], area: 10 } });
    expect(left).toMatchObject({ side: 'left', measured: [33, 116], measuredArea: 10 });
    expect(right).toMatchObject({ side: 'right', measured: [-33, 116] });
    for (const one of [left, right]) {
      expect(one?.apart).toBeCloseTo(5, 3);
      expect(one?.area).toBeCloseTo(12, 3);
    }
  });

  it('knows one side of a sheet seen from the side, with the same numbers left and right', () => {
    const right = {
      ...sheet,
      view: 'right' as const,
      muscles: [{ id: 'soleus', side: 'right' as const, rings }],
    };
    const found = differences(right, { soleus: { centre: [30, 120], area: 12 } });
    expect(found).toHaveLength(1);
    expect(found[0]?.apart).toBeCloseTo(0, 3);
  });

  it('tells what is not drawn, and leaves it out of the mean', () => {
    const all = differences(sheet, {
      soleus: { centre: [30, 124], area: 12 },
      plantaris: { centre: [0, 0], area: 3 },
    });
    const plantaris = all.filter(({ id }) => id === 'plantaris');
    expect(plantaris.map(({ drawn, apart, area }) => [drawn, apart, area])).toEqual([
      [null, null, 0],
      [null, null, 0],
    ]);
    expect(meanApart(all)).toBeCloseTo(4, 3);
    expect(plantaris.map(offness)).toEqual([Infinity, Infinity]);
  });

  it('counts as too far off what is beyond either limit', () => {
    const off = (centre: [number, number], area: number) =>
      differences(sheet, { soleus: { centre, area } }).map(offness)[0];
    expect(off([30, 136], 12)).toBeGreaterThan(1);
    expect(off([30, 134], 12)).toBeLessThan(1);
    expect(off([30, 120], 8)).toBeGreaterThan(1);
    expect(areaRatio({ area: 12, measuredArea: 10 } as Parameters<typeof areaRatio>[0])).toBeCloseTo(1.2);
  });
});
