import { type BodyPoint, bodyPoint, type MuscleId, type Side } from '../domain/place';
import { sheetIds } from '../domain/sheets';
import { distanceToRings } from './distance-to-rings';
import { muscleById } from './muscles';
import { onSide } from './on-side';
import { ringArea } from './ring-area';
import { type Box, ringBox } from './ring-box';
import { samplesInside } from './samples-inside';
import type { Ring, SheetMuscle } from './sheet';
import { sheets } from './sheets';

/**
 * Where a finding goes that is added from the list: well inside the largest part of the muscle that
 * is seen, on the sheet that shows most of it; of a muscle on no sheet, where it is reached. `null` for an
 * unknown muscle, and for a side that is no single place (`midline`, `both`): there the therapist is asked.
 */
export function muscleCentre(muscle: MuscleId, side: Side): BodyPoint | null {
  const key = `${muscle} ${side}`;
  const known = centres.get(key);
  if (known !== undefined) return known;
  const centre = centreOf(muscle, side);
  centres.set(key, centre);
  return centre;
}

const centres = new Map<string, BodyPoint | null>();

function centreOf(muscle: MuscleId, side: Side): BodyPoint | null {
  const seen = sheetIds.flatMap((sheet) =>
    sheets[sheet].muscles
      .filter((entry) => entry.id === muscle && entry.side === side)
      .map(({ rings }) => ({ sheet, rings, area: Math.max(0, ...rings.map(ringArea)) })),
  );
  const [best] = seen.sort((a, b) => b.area - a.area);
  const point = best && deepestPoint(best.rings);
  return point ? bodyPoint(best.sheet, point[0], point[1]) : reachedAt(muscle, side);
}

function reachedAt(muscle: MuscleId, side: Side): BodyPoint | null {
  const reached = muscleById(muscle)?.reached;
  if (!reached || (side !== 'left' && side !== 'right')) return null;
  return onSide(reached.sheet, reached.at, side);
}

/**
 * The point farthest from every edge inside the largest ring, to about a millimetre: the best of a
 * coarse grid, then of finer ones around it. `null` when the rings hold no area worth a mark.
 */
export function deepestPoint(rings: SheetMuscle['rings']): readonly [number, number] | null {
  const largest = rings.reduce<Ring>((a, b) => (ringArea(b) > ringArea(a) ? b : a), []);
  let box = ringBox([largest]);
  let best: readonly [number, number] | null = null;
  for (const across of [24, 96, 8, 8]) {
    // The second, dense grid is for slivers that fall between the points of the first.
    if (across === 96 && best) continue;
    best = deepest(best ? [best] : [], samplesInside(rings, across, box), rings);
    if (best) box = around(best, box, across);
  }
  return best;
}

function deepest(known: Ring, samples: Ring, rings: SheetMuscle['rings']): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let depth = 0;
  for (const point of [...known, ...samples]) {
    const distance = distanceToRings(rings, point[0], point[1]);
    if (distance > depth) [best, depth] = [point, distance];
  }
  return best;
}

/** The cells around a point of a grid. */
function around([u, v]: readonly [number, number], box: Box, across: number): Box {
  const du = (box.u1 - box.u0) / across;
  const dv = (box.v1 - box.v0) / across;
  return { u0: u - du, v0: v - dv, u1: u + du, v1: v + dv };
}
