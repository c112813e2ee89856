import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAs, oppositeSheet, sheetIds, sideOfView, viewOf } from '../domain/sheets';
import { distanceToRings } from './distance-to-rings';
import { hitTest } from './hit-test';
import type { Ring, Sheet, SheetMuscle } from './sheet';
import { sheets } from './sheets';
import { mirrorSide } from './side-words';

const square = (u0: number, v0: number, u1: number, v1: number): Ring => [
  [u0, v0],
  [u1, v0],
  [u1, v1],
  [u0, v1],
];
const mirrored = (ring: Ring): Ring => ring.map(([u, v]) => [-u, v]);
const pair = (id: string, ...rings: Ring[]): SheetMuscle[] => [
  { id, side: 'left', rings },
  { id, side: 'right', rings: rings.map(mirrored) },
];

/** A body of 200 x 200 mm with three muscles on each half; `ring-shaped` has a hole. */
const sheet: Sheet = {
  id: 'back-superficial',
  view: 'back',
  layer: 'superficial',
  window: { u: [-100, 100], v: [0, 200] },
  detail: 1,
  silhouette: [square(-100, 0, 100, 200)],
  muscles: [
    ...pair('lower', square(10, 0, 50, 40)),
    ...pair('upper', square(10, 40, 50, 100)),
    ...pair('ring-shaped', square(60, 40, 90, 70), square(70, 50, 80, 60)),
  ],
  parts: [],
  lines: [],
};

describe('hitTest', () => {
  it('names muscle and client side of what is under the point', () => {
    expect(hitTest(sheet, 20, 50).muscle).toEqual({ id: 'upper', side: 'left', distanceMm: 0 });
    expect(hitTest(sheet, -20, 50).muscle).toEqual({ id: 'upper', side: 'right', distanceMm: 0 });
  });

  it('takes the uppermost where two overlap', () => {
    const over: Sheet = { ...sheet, muscles: [...sheet.muscles, ...pair('over', square(15, 45, 25, 55))] };
    expect(hitTest(over, 20, 50).muscle?.id).toBe('over');
  });

  it('does not take a hole for the muscle, but the nearest edge', () => {
    const hit = hitTest(sheet, 74, 55);
    expect(hit.muscle).toEqual({ id: 'ring-shaped', side: 'left', distanceMm: 4 });
  });

  it('gives bare skin to the nearest muscle of its own half, however far', () => {
    expect(hitTest(sheet, 2, 60).muscle).toEqual({ id: 'upper', side: 'left', distanceMm: 8 });
    expect(hitTest(sheet, -1, 60).muscle?.side).toBe('right');
    expect(hitTest(sheet, 30, 190).muscle).toEqual({ id: 'upper', side: 'left', distanceMm: 90 });
  });

  it('names nothing beside the figure, with 3 mm of grace', () => {
    expect(hitTest(sheet, 102, 50).inside).toBe(true);
    expect(hitTest(sheet, 104, 50)).toEqual({ inside: false, muscle: null, candidates: [] });
    expect(hitTest(sheet, 900, 50).inside).toBe(false);
  });

  it('offers what else the finger may have meant, nearest first', () => {
    const { muscle, candidates } = hitTest(sheet, 12, 42, 25);
    expect(muscle?.id).toBe('upper');
    expect(candidates.map(({ id, side }) => `${id} ${side}`)).toEqual([
      'lower left',
      'upper right',
      'lower right',
    ]);
    expect(candidates[0]?.distanceMm).toBe(2);
    expect(hitTest(sheet, 12, 42).candidates).toEqual([]);
  });

  it('offers the other half at the midline', () => {
    const { muscle, candidates } = hitTest(sheet, 0, 60, 12);
    expect(muscle?.side).toBe('left');
    expect(candidates).toContainEqual({ id: 'upper', side: 'right', distanceMm: 10 });
  });

  it('answers on a sheet that shows no muscle', () => {
    expect(hitTest({ ...sheet, muscles: [] }, 0, 50)).toEqual({ inside: true, muscle: null, candidates: [] });
  });

  /** A sheet, the one that shows its mirror image, and the place there of `u`. */
  const mirrors: [string, Sheet, Sheet, (u: number) => number][] = [
    ['hand-made', sheet, sheet, (u) => -u],
    ...sheetIds
      .filter((id) => drawnAs(id) === id)
      .map((id): [string, Sheet, Sheet, (u: number) => number] => {
        const opposite = oppositeSheet(id);
        return opposite
          ? [id, sheets[id], sheets[opposite], (u) => u]
          : [id, sheets[id], sheets[id], (u) => -u];
      }),
  ];

  it.each(mirrors)('is the same on both halves of the body: %s', (_, on, mirror, across) => {
    const { u, v } = on.window;
    // A tenth of a millimetre off the midline and off the lattice of the corners, where a tie is decided by order.
    const coordinate = (min: number, max: number) =>
      fc.integer({ min: Math.ceil(min), max: Math.floor(max) - 1 }).map((n) => n + 0.137);
    fc.assert(
      fc.property(
        coordinate(on === mirror ? Math.max(0, u[0]) : u[0], u[1]),
        coordinate(v[0], v[1]),
        fc.constantFrom(0, 8, 20),
        (x, y, finger) => {
          // The drawn skin is the same on both halves to a tenth of a millimetre, not to the last bit.
          fc.pre(Math.abs(distanceToRings(on.silhouette, x, y) - 3) > 0.5);
          const left = hitTest(on, x, y, finger);
          const right = hitTest(mirror, across(x), y, finger);
          expect(right.inside).toBe(left.inside);
          expect(right.muscle?.id).toBe(left.muscle?.id);
          if (left.muscle) expect(right.muscle?.side).toBe(mirrorSide(left.muscle.side));
          const names = (hit: typeof left) => hit.candidates.map((c) => c.id).sort();
          expect(names(right)).toEqual(names(left));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(sheetIds)('gives every place on the skin a muscle of its own half: %s', (id) => {
    const on = sheets[id];
    const oneSided = sideOfView(viewOf(id));
    const sideOf = (u: number) => oneSided ?? (u > 0 ? 'left' : 'right');
    const [from, to] = on.window.u;
    const [low, high] = on.window.v;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: low, max: high }), (u, v) => {
        fc.pre(oneSided !== null || Math.abs(u) > 1);
        const { inside, muscle } = hitTest(on, u, v);
        if (inside) expect(muscle?.side).toBe(sideOf(u));
      }),
      { numRuns: 300 },
    );
  });
});
