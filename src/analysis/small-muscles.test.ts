import { expect, test } from 'vitest';
import { carryPlace } from '../anatomy/carry-place';
import { muscles } from '../anatomy/muscles';
import { ringBox } from '../anatomy/ring-box';
import { sheets } from '../anatomy/sheets';
import { usualPoints } from '../anatomy/usual-points';
import type { BodyPoint, MuscleId } from '../domain/place';
import { sheetIds } from '../domain/sheets';
import { smallMuscles } from './small-muscles';

const lengthOf = (muscle: MuscleId): number =>
  Math.max(
    0,
    ...sheetIds
      .flatMap((sheet) => sheets[sheet].muscles.filter((m) => m.id === muscle && m.side === 'left'))
      .map(({ rings }) => ringBox(rings))
      .map(({ u0, u1, v0, v1 }) => Math.hypot(u1 - u0, v1 - v0)),
  );

const away = (muscle: MuscleId, a: BodyPoint, b: BodyPoint): number => {
  const there = a.sheet === b.sheet ? b : carryPlace(b, muscle, 'left', a.sheet)?.at;
  return there ? Math.hypot(a.u - there.u, a.v - there.v) : Number.POSITIVE_INFINITY;
};

function capOf(muscle: MuscleId): number {
  const points = usualPoints(muscle, 'left').map((p) => p.at);
  const apart = points.flatMap((a, i) => points.slice(0, i).map((b) => away(muscle, a, b)));
  const half = Math.min(...apart) / 2;
  const cap = Number.isFinite(half) ? half : lengthOf(muscle) / 4;
  return Math.max(10, Math.round(cap));
}

test('K11: the table is what drawings and usual points give', () => {
  const small = muscles.filter(({ id }) => lengthOf(id) > 0 && lengthOf(id) < 100);
  expect(Object.fromEntries(small.map(({ id }) => [id, capOf(id)]))).toEqual(smallMuscles);
});
