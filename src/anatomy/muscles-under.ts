import type { MuscleAt, Outline } from '../domain/place';
import { hitPlace } from './hit-place';
import { drawnMuscle } from './muscle-coordinates';
import { ringArea } from './ring-area';
import { ringBox } from './ring-box';
import { samplesInside } from './samples-inside';
import { sheets } from './sheets';

/** A muscle that makes up less of the area than this was only brushed, */
const leastOfArea = 0.1;
/** unless the area covers so much of what is seen of it: a small muscle worked as a whole, */
const leastOfMuscle = 0.5;
/** and no mere sliver beside the others. */
const leastAnyway = 0.03;
const across = 24;

interface Counted extends MuscleAt {
  /** Points of the area in which it lies. */
  count: number;
}

/**
 * The muscles that lie under an area of a sheet, most first: those that make up at least a tenth of it, and
 * smaller ones of which it covers at least half. Over bone or tendon alone the nearest ones; none beside
 * the figure. Side is the client's.
 */
export function musclesUnder(outline: Outline): MuscleAt[] {
  const { sheet, ring } = outline;
  const inside = samplesInside([ring], across);
  const points = inside.length > 0 ? inside : ring;
  const box = ringBox([ring]);
  const cell = ((box.u1 - box.u0) * (box.v1 - box.v0)) / across ** 2;
  const [covered, near] = [new Map<string, Counted>(), new Map<string, Counted>()];
  for (const [u, v] of points) {
    const { muscle } = hitPlace(sheet, u, v);
    if (muscle) count(muscle.distanceMm === 0 ? covered : near, muscle.id, muscle.side);
  }
  const all = [...(covered.size > 0 ? covered : near).values()];
  const isMeant = (one: Counted): boolean => {
    const share = one.count / points.length;
    return share >= leastOfArea || (share >= leastAnyway && isMostlyCovered(one, sheet, cell));
  };
  return all
    .filter(isMeant)
    .sort((a, b) => b.count - a.count)
    .map(({ muscle, side }) => ({ muscle, side }));
}

function count(into: Map<string, Counted>, muscle: MuscleAt['muscle'], side: MuscleAt['side']): void {
  const key = `${muscle} ${side}`;
  const known = into.get(key);
  if (known) known.count++;
  else into.set(key, { muscle, side, count: 1 });
}

/** Holes are few and small, so that the outer rings stand for what is seen. */
function isMostlyCovered({ muscle, side, count }: Counted, sheet: Outline['sheet'], cell: number): boolean {
  const drawn = drawnMuscle(sheets[sheet], muscle, side);
  const seen = drawn?.rings.reduce((sum, ring) => sum + ringArea(ring), 0) ?? 0;
  return seen > 0 && count * cell >= leastOfMuscle * seen;
}
