import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetIds } from '../domain/sheets';
import { insideRings } from './inside-rings';
import { fromMuscleCoordinates, toMuscleCoordinates } from './muscle-coordinates';
import { ringBox } from './ring-box';
import { sheets } from './sheets';

const drawn = sheetIds.flatMap((id) => sheets[id].muscles.map((muscle) => ({ sheet: sheets[id], muscle })));
const fraction = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

describe('muscle coordinates', () => {
  it('lead back to within 4 mm of any point that is seen of a muscle’s fibres, on every sheet and side', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...drawn), fraction, fraction, ({ sheet, muscle }, x, y) => {
        const rings = (muscle.parts ?? []).flatMap((part) => part.rings);
        const box = ringBox(rings);
        const [u, v] = [box.u0 + x * (box.u1 - box.u0), box.v0 + y * (box.v1 - box.v0)];
        if (!insideRings(rings, u, v)) return;
        tried++;
        const found = toMuscleCoordinates(sheet, muscle.id, muscle.side, u, v);
        if (!found) throw new Error('no coordinates');
        expect(Math.min(found.along, found.across)).toBeGreaterThanOrEqual(0);
        expect(Math.max(found.along, found.across)).toBeLessThanOrEqual(1);
        const again = fromMuscleCoordinates(sheet, muscle.id, muscle.side, found);
        expect(Math.hypot((again?.[0] ?? 0) - u, (again?.[1] ?? 0) - v), muscle.id).toBeLessThan(4);
      }),
      { numRuns: 4000 },
    );
    expect(tried).toBeGreaterThan(700);
  });

  it('grow from origin to insertion, and across from the inner to the outer edge of a muscle that runs down', () => {
    for (const [sheet, side] of [
      ['back-superficial', 'left'],
      ['back-superficial', 'right'],
      ['front-superficial', 'left'],
    ] as const) {
      const muscle = sheet === 'back-superficial' ? 'semitendinosus' : 'sartorius';
      const at = (along: number, across: number) =>
        fromMuscleCoordinates(sheets[sheet], muscle, side, { part: null, along, across }) ?? [0, 0];
      expect(at(0, 0.5)[1]).toBeGreaterThan(at(1, 0.5)[1] + 200);
      expect(Math.abs(at(0.5, 0)[0])).toBeLessThan(Math.abs(at(0.5, 1)[0]));
    }
  });

  it('are null for a muscle or a part that the sheet does not draw, and for a side that is no place', () => {
    const back = sheets['back-superficial'];
    expect(toMuscleCoordinates(back, 'rectus-femoris', 'left', 60, 700)).toBeNull();
    expect(toMuscleCoordinates(back, 'semitendinosus', 'both', 60, 700)).toBeNull();
    const nowhere = { part: 'tail', along: 0.5, across: 0.5 };
    expect(fromMuscleCoordinates(back, 'semitendinosus', 'left', nowhere)).toBeNull();
  });
});
