import { gridPoint } from './grid-point';
import type { FibreGrid, MusclePart, SheetMuscle } from './sheet';

type Way = 'along' | 'across';

/** What a part takes of its whole muscle, from 0 to 1. */
interface Share {
  readonly part: MusclePart;
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<SheetMuscle, readonly Share[]>();

/** From end to end, or from side to side, of a net's middle: `[u, v]` in millimetres. */
export function reach(grid: FibreGrid, way: Way): [number, number] {
  const from = way === 'along' ? gridPoint(grid, 0, 0.5) : gridPoint(grid, 0.5, 0);
  const to = way === 'along' ? gridPoint(grid, 1, 0.5) : gridPoint(grid, 0.5, 1);
  return [to[0] - from[0], to[1] - from[1]];
}

/** A muscle's parts laid end to end or side by side, in order, each with room for its length or width. */
export function sharesOf(muscle: SheetMuscle): readonly Share[] {
  const found = known.get(muscle);
  if (found) return found;
  const parts = muscle.parts ?? [];
  const sizes = parts.map(({ grid }) => Math.hypot(...reach(grid, muscle.stacked ?? 'across')));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let taken = 0;
  const shares = parts.map((part, i): Share => {
    const from = taken / total;
    taken += sizes[i] ?? 0;
    return { part, from, to: taken / total };
  });
  known.set(muscle, shares);
  return shares;
}
