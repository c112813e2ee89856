import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyPoint, bodyPoint } from '../domain/place';
import { axesOf, oppositeSheet, type SheetId, sheetIds } from '../domain/sheets';
import { type CarriedPlace, carryPlace } from './carry-place';
import { insideRings } from './inside-rings';
import { deepestPoint } from './muscle-centre';
import { ringBox } from './ring-box';
import type { SheetMuscle } from './sheet';
import { sheets } from './sheets';

interface Journey {
  readonly from: SheetId;
  readonly to: SheetId;
  readonly muscle: SheetMuscle;
}

const has = (sheet: SheetId, { id, side }: SheetMuscle): boolean =>
  sheets[sheet].muscles.some((other) => other.id === id && other.side === side);

/** Every muscle, of both sides, that is on two or more sheets: from each of them to each other one. */
const journeys: Journey[] = sheetIds.flatMap((from) =>
  sheets[from].muscles.flatMap((muscle) =>
    sheetIds.filter((to) => to !== from && has(to, muscle)).map((to) => ({ from, to, muscle })),
  ),
);
const axis = (sheet: SheetId): string => axesOf(sheet).join('');
const turns = journeys.filter(({ from, to }) => axis(from) !== axis(to));

/** What two places share, each on its own sheet: how far they are apart along the axes that both sheets have. */
function apart(a: BodyPoint, b: BodyPoint): number {
  const at = ({ sheet, u, v }: BodyPoint) => new Map(axesOf(sheet).map((name, i) => [name, i === 0 ? u : v]));
  const there = at(b);
  return Math.max(...[...at(a)].map(([name, mm]) => Math.abs(mm - (there.get(name) ?? mm))));
}

const fraction = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

/** A random point of what is seen of the muscle, or null when the dart misses it. */
function dart({ from, muscle }: Journey, x: number, y: number): BodyPoint | null {
  const box = ringBox(muscle.rings);
  const [u, v] = [box.u0 + x * (box.u1 - box.u0), box.v0 + y * (box.v1 - box.v0)];
  return insideRings(muscle.rings, u, v) ? bodyPoint(from, u, v) : null;
}

const carry = (at: BodyPoint, { id, side }: SheetMuscle, to: SheetId): CarriedPlace | null =>
  carryPlace(at, id, side, to);

/** Well inside what a sheet shows of the client's left muscle. */
function centreOf(sheet: SheetId, id: string): BodyPoint {
  const muscle = sheets[sheet].muscles.find((one) => one.id === id && one.side === 'left');
  const centre = deepestPoint(muscle?.rings ?? []);
  if (!centre) throw new Error(`${id} is not on ${sheet}`);
  return bodyPoint(sheet, ...centre);
}

describe('carryPlace', () => {
  it.each([
    ['every two sheets', journeys, 0.8],
    ['sheets that share one axis', turns, 0.6],
  ] as const)('brings a place to another sheet and back within 5 mm: %s', (_, list, least) => {
    let tried = 0;
    let carried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...list), fraction, fraction, (journey, x, y) => {
        const at = dart(journey, x, y);
        if (!at) return;
        tried++;
        const there = carry(at, journey.muscle, journey.to);
        if (!there) return;
        carried++;
        const back = carry(there.at, journey.muscle, journey.from);
        const off = back ? Math.hypot(back.at.u - at.u, back.at.v - at.v) : Number.POSITIVE_INFINITY;
        expect(off, `${journey.muscle.id} ${journey.from} ${journey.to}`).toBeLessThan(5);
        expect(apart(there.at, at)).toBeLessThan(4);
      }),
      { numRuns: 8000 },
    );
    expect(tried).toBeGreaterThan(1500);
    expect(carried / tried).toBeGreaterThan(least);
  });

  it('carries on the right what it carries on the left, mirrored', () => {
    const mirrorOf = (sheet: SheetId): SheetId => oppositeSheet(sheet) ?? sheet;
    const left = turns.filter(({ muscle }) => muscle.side === 'left');
    const flipped = ({ sheet, u, v }: BodyPoint): BodyPoint =>
      bodyPoint(mirrorOf(sheet), oppositeSheet(sheet) ? u : 0 - u, v);
    fc.assert(
      fc.property(fc.constantFrom(...left), fraction, fraction, (journey, x, y) => {
        const at = dart(journey, x, y);
        if (!at) return;
        const there = carry(at, journey.muscle, journey.to);
        const other = carryPlace(flipped(at), journey.muscle.id, 'right', mirrorOf(journey.to));
        expect(other?.visible).toBe(there?.visible);
        if (!there || !other) return;
        const expected = flipped(there.at);
        expect(other.at.sheet).toBe(expected.sheet);
        expect(Math.hypot(other.at.u - expected.u, other.at.v - expected.v)).toBeLessThan(1e-6);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the point between the layers of a view and between front and back, and the height from the side', () => {
    const at = centreOf('back-superficial', 'biceps-femoris');
    const carried = (to: SheetId) => carryPlace(at, 'biceps-femoris', 'left', to);
    expect(carried('back-intermediate')?.at).toEqual({ ...at, sheet: 'back-intermediate' });
    expect(carried('front-deep')?.at).toEqual({ ...at, sheet: 'front-deep' });
    const beside = carried('left-superficial');
    expect(beside?.at.v).toBeCloseTo(at.v, 9);
    expect(beside?.visible).toBe(true);
  });

  it('says where a place is covered: gluteus medius under gluteus maximus', () => {
    const medius = centreOf('back-intermediate', 'gluteus-medius');
    expect(carryPlace(medius, 'gluteus-medius', 'left', 'back-superficial')?.visible).toBe(false);
    expect(carryPlace(medius, 'gluteus-medius', 'left', 'left-deep')?.visible).toBe(true);
  });

  it.each([
    // muscle, seen from, its inner edge lies: behind (-1) or in front (1) on the sheet from the side
    ['rectus-femoris', 'front-superficial', 1],
    ['gluteus-maximus', 'back-superficial', -1],
  ] as const)('turns the inner edge of %s to the right side of the body', (id, from, direction) => {
    const { u, v } = centreOf(from, id);
    const places = [-8, 8].map((du) =>
      carryPlace(bodyPoint(from, u + du, v), id, 'left', 'left-superficial'),
    );
    const [inner, outer] = places.map((place) => place?.at.u ?? Number.NaN);
    expect(Math.sign((inner ?? 0) - (outer ?? 0))).toBe(direction);
  });

  it('is null on a sheet of the other side, and where a muscle is not drawn', () => {
    const at = bodyPoint('back-superficial', 73, 690);
    expect(carryPlace(at, 'semitendinosus', 'left', 'right-superficial')).toBeNull();
    expect(carryPlace(at, 'semitendinosus', 'left', 'front-superficial')).toBeNull();
    expect(carryPlace(at, 'semitendinosus', 'midline', 'left-superficial')).toBeNull();
  });

  it('never leads over the midline, to the muscle of the other side', () => {
    const at = bodyPoint('head-neck-left-deep', -91.33037, 1347.9573);
    expect(carryPlace(at, 'rhomboids', 'left', 'back-intermediate')?.at.u).toBeGreaterThanOrEqual(0);
  });
});
