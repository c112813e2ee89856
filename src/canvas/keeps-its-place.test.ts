import fc from 'fast-check';
import { expect, it } from 'vitest';
import { warpOf } from '../anatomy/body/warp';
import { carryPlace } from '../anatomy/carry-place';
import { hitTest } from '../anatomy/hit-test';
import { insideRings } from '../anatomy/inside-rings';
import { toMuscleCoordinates } from '../anatomy/muscle-coordinates';
import { ringBox } from '../anatomy/ring-box';
import { sheets } from '../anatomy/sheets';
import { type Body, builds, figures } from '../domain/body';
import { type BodyPoint, bodyPoint } from '../domain/place';
import { type SheetId, sheetIds } from '../domain/sheets';
import { bodyToStage, fitViewport, frameOf, stageToBody } from './viewport';

const bodies: Body[] = figures.flatMap((figure) => builds.map((build) => ({ figure, build })));
const stage = { width: 780, height: 760 };
const insets = { top: 8, right: 0, bottom: 8, left: 0 };
const drawn = sheetIds.flatMap((sheet) => sheets[sheet].muscles.map((muscle) => ({ sheet, muscle })));
const fraction = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

/** Where a finger that touches the place on a figure of that body has put its mark. */
function touched(at: BodyPoint, body: Body): BodyPoint {
  const viewport = fitViewport(frameOf(sheets[at.sheet], stage, insets, { warp: warpOf(at.sheet, body) }));
  return stageToBody(viewport, at.sheet, bodyToStage(viewport, at));
}

it('a mark keeps muscle, side and place in the muscle, whichever body and sheet is shown', () => {
  let placed = 0;
  let carried = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...drawn),
      fc.constantFrom(...bodies),
      fc.constantFrom(...bodies),
      fc.constantFrom(...sheetIds),
      fc.tuple(fraction, fraction),
      ({ sheet, muscle }, body, other, to, [x, y]) => {
        const box = ringBox(muscle.rings);
        const at = bodyPoint(sheet, box.u0 + x * (box.u1 - box.u0), box.v0 + y * (box.v1 - box.v0));
        fc.pre(insideRings(muscle.rings, at.u, at.v));
        const { id, side } = muscle;
        const coordinates = ({ sheet: on, u, v }: BodyPoint) =>
          toMuscleCoordinates(sheets[on], id, side, u, v);
        const meant = coordinates(at);
        for (const shown of [body, other]) {
          const mark = touched(at, shown);
          expect(Math.hypot(mark.u - at.u, mark.v - at.v)).toBeLessThan(0.01);
          if (hitTest(sheets[sheet], at.u, at.v).muscle?.id !== id) continue;
          placed++;
          expectSame(coordinates(mark), meant);
        }
        const there = carryPlace(at, id, side, to);
        const back = there && carryPlace(touched(there.at, other), id, side, sheet);
        if (!back) return;
        carried++;
        expect(side).toBe(sideSeen(there.at, id, side, to));
        expect(Math.hypot(back.at.u - at.u, back.at.v - at.v)).toBeLessThan(5);
      },
    ),
    { numRuns: 3000 },
  );
  expect(placed).toBeGreaterThan(2000);
  expect(carried).toBeGreaterThan(150);
});

type Coordinates = ReturnType<typeof toMuscleCoordinates>;

function expectSame(found: Coordinates, meant: Coordinates): void {
  expect(found?.part).toBe(meant?.part);
  expect(Math.abs((found?.along ?? 0) - (meant?.along ?? 0))).toBeLessThan(0.02);
  expect(Math.abs((found?.across ?? 0) - (meant?.across ?? 0))).toBeLessThan(0.02);
}

/** The side of the muscle that the other sheet draws there, where it is seen at all. */
function sideSeen(at: BodyPoint, id: string, side: 'left' | 'right', to: SheetId): 'left' | 'right' {
  const seen = sheets[to].muscles.find((one) => one.id === id && insideRings(one.rings, at.u, at.v));
  return seen?.side ?? side;
}
