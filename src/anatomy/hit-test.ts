import type { MuscleId, Side } from '../domain/place';
import { sideOfView } from '../domain/sheets';
import { distanceToRings } from './distance-to-rings';
import { insideRings } from './inside-rings';
import { type Box, distanceToBox, ringBox } from './ring-box';
import type { Sheet, SheetMuscle } from './sheet';

/** A finger on the rim of the figure still means the figure. */
const skinMarginMm = 3;

export interface MuscleAt {
  readonly id: MuscleId;
  readonly side: Extract<Side, 'left' | 'right'>;
  /** From the point to the muscle's visible edge; 0 inside it. */
  readonly distanceMm: number;
}

export interface Hit {
  /** On the figure's outline or within 3 mm of it. When not, nothing is named. */
  readonly inside: boolean;
  readonly muscle: MuscleAt | null;
  /** The other muscles, and the same one of the other side, within the finger; nearest first. */
  readonly candidates: readonly MuscleAt[];
}

/**
 * What lies at a point of a sheet, in body millimetres: the uppermost muscle there, and on bare skin,
 * bone or tendon the nearest one of the same half of the body, however far, so that all skin has a
 * name. `fingerMm` is the radius, on the body, in which a finger may have meant a neighbour. A point
 * exactly on the midline counts as left; `candidates` then offers the right. Side is the client's.
 */
export function hitTest(sheet: Sheet, u: number, v: number, fingerMm = 0): Hit {
  const index = indexOf(sheet);
  if (!onSkin(sheet, index, u, v)) return { inside: false, muscle: null, candidates: [] };
  const muscle = uppermostAt(index, u, v) ?? nearestOn(index, sideAt(sheet, u), u, v);
  const candidates = fingerMm > 0 ? within(index, u, v, fingerMm) : [];
  return {
    inside: true,
    muscle,
    candidates: candidates.filter((other) => other.id !== muscle?.id || other.side !== muscle.side),
  };
}

/** Whose half of the body a place is on; a sheet seen from the side shows one side only. */
const sideAt = ({ view }: Sheet, u: number): MuscleAt['side'] =>
  sideOfView(view) ?? (u >= 0 ? 'left' : 'right');

interface Index {
  readonly muscles: readonly { readonly muscle: SheetMuscle; readonly box: Box }[];
  readonly skin: Box;
}

// Boxes are worked out once a sheet, at its first touch.
const indexes = new WeakMap<Sheet, Index>();

function indexOf(sheet: Sheet): Index {
  const known = indexes.get(sheet);
  if (known) return known;
  const index = {
    muscles: sheet.muscles.map((muscle) => ({ muscle, box: ringBox(muscle.rings) })),
    skin: ringBox(sheet.silhouette),
  };
  indexes.set(sheet, index);
  return index;
}

function onSkin(sheet: Sheet, { skin }: Index, u: number, v: number): boolean {
  if (distanceToBox(skin, u, v) > skinMarginMm) return false;
  return insideRings(sheet.silhouette, u, v) || distanceToRings(sheet.silhouette, u, v) <= skinMarginMm;
}

function uppermostAt({ muscles }: Index, u: number, v: number): MuscleAt | null {
  const found = muscles.findLast(
    ({ muscle, box }) => distanceToBox(box, u, v) === 0 && insideRings(muscle.rings, u, v),
  );
  return found ? { id: found.muscle.id, side: found.muscle.side, distanceMm: 0 } : null;
}

function nearestOn({ muscles }: Index, side: MuscleAt['side'], u: number, v: number): MuscleAt | null {
  let best: MuscleAt | null = null;
  for (const { muscle, box } of muscles) {
    const limit = best?.distanceMm ?? Number.POSITIVE_INFINITY;
    if (muscle.side !== side || distanceToBox(box, u, v) >= limit) continue;
    const distanceMm = distanceToRings(muscle.rings, u, v);
    if (distanceMm < limit) best = { id: muscle.id, side, distanceMm };
  }
  return best;
}

/** All muscles within the radius, nearest first, each once. */
function within({ muscles }: Index, u: number, v: number, radius: number): MuscleAt[] {
  const found = new Map<string, MuscleAt>();
  for (const { muscle, box } of muscles) {
    if (distanceToBox(box, u, v) > radius) continue;
    const { id, side, rings } = muscle;
    const distanceMm = insideRings(rings, u, v) ? 0 : distanceToRings(rings, u, v);
    const known = found.get(`${id} ${side}`);
    if (distanceMm <= radius && (!known || distanceMm < known.distanceMm))
      found.set(`${id} ${side}`, { id, side, distanceMm });
  }
  return [...found.values()].sort((a, b) => a.distanceMm - b.distanceMm);
}
