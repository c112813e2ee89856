import { type BodyPoint, bodyPoint, type MuscleId, type Side } from '../domain/place';
import { axesOf, type SheetId, sideOfView, viewOf } from '../domain/sheets';
import { gridPointAtHeight } from './at-height';
import { gridCoordinates } from './grid-coordinates';
import { gridPoint } from './grid-point';
import { insideRings } from './inside-rings';
import { drawnMuscle, partAt } from './muscle-coordinates';
import type { MusclePart, Ring, SheetMuscle } from './sheet';
import { sheets } from './sheets';
import { reach, sharesOf } from './whole-muscle';

export interface CarriedPlace {
  readonly at: BodyPoint;
  /** Inside what that sheet shows of the muscle. */
  readonly visible: boolean;
}

/** The two drawings determine a place when the way back leads here again: millimetres. */
const sameAgainMm = 1;
/** How far beside its muscle a place may lie: on skin a finger's width; on the muscle's own thin tendons hardly. */
const besideMm = { skin: 20, tendon: 4 };

/**
 * Where a place in a muscle lies on another sheet. Front and back are the same two axes of the body, and
 * so are the sides, a leg from its inside, sole and top of the foot, close-ups and the layers of one view:
 * between such it is the same point. Otherwise two sheets share one axis (front and side the height, sole
 * and side how far forward), along which the place is the same; the muscle's own coordinates say the rest:
 * in a muscle that runs along that axis its place across the fibres, in one that runs across it its place
 * along them. A place up to 20 mm beside the muscle counts as the muscle's nearest.
 *
 * Parts are matched by name; where one of the two sheets draws the muscle in one piece, that piece stands
 * for the parts of the other laid together. `null` when the other sheet draws nothing of the muscle on
 * that side, and between sheets of one common axis also when it does not draw that part, or not there on
 * the axis, or so differently that the way back would end elsewhere; nor has a place on a thin tendon,
 * beyond the fibres, coordinates to go by.
 */
export function carryPlace(at: BodyPoint, muscle: MuscleId, side: Side, to: SheetId): CarriedPlace | null {
  const source = drawnMuscle(sheets[at.sheet], muscle, side);
  const target = drawnMuscle(sheets[to], muscle, side);
  if (!source || !target) return null;
  const found = pointOn(source, target, at, to);
  const point = found && inHalfOf(side, to, found);
  return point && { at: bodyPoint(to, ...point), visible: insideRings(target.rings, ...point) };
}

/** Clear of the midline, on which a place would belong to both sides. */
const hairMm = 1e-3;

/** The muscle of one side does not lie beyond the midline, though its net may: a hair is put right, more is no place. */
function inHalfOf(side: Side, sheet: SheetId, [u, v]: [number, number]): [number, number] | null {
  if (sideOfView(viewOf(sheet)) !== null) return [u, v];
  const beyond = side === 'right' ? u : -u;
  if (beyond <= 0) return [u, v];
  return beyond <= sameAgainMm ? [side === 'right' ? -hairMm : hairMm, v] : null;
}

function pointOn(
  source: SheetMuscle,
  target: SheetMuscle,
  { sheet, u, v }: BodyPoint,
  to: SheetId,
): [number, number] | null {
  const [from, other] = [axesOf(sheet), axesOf(to)];
  if (from[0] === other[0] && from[1] === other[1]) return [u, v];
  const common = from[0] === other[0] || from[0] === other[1] ? from[0] : from[1];
  const upright = (axes: typeof from) => axes[1] === common;
  const there = turned(
    upright(from) ? source : swappedMuscle(source),
    upright(other) ? target : swappedMuscle(target),
    ...(upright(from) ? ([u, v] as const) : ([v, u] as const)),
  );
  return there && (upright(other) ? there : [there[1], there[0]]);
}

const swapped = new WeakMap<SheetMuscle, SheetMuscle>();
const swap = (ring: Ring): Ring => ring.map(([u, v]) => [v, u] as const);

/** The muscle with `u` and `v` changed for one another, so that the axis it shares with another sheet stands upright. */
function swappedMuscle(muscle: SheetMuscle): SheetMuscle {
  const known = swapped.get(muscle);
  if (known) return known;
  const parts = muscle.parts?.map((part) => ({
    ...part,
    grid: { ...part.grid, points: swap(part.grid.points) },
    rings: part.rings.map(swap),
  }));
  const turned = { ...muscle, rings: muscle.rings.map(swap), ...(parts ? { parts } : {}) };
  swapped.set(muscle, turned);
  return turned;
}

function turned(source: SheetMuscle, target: SheetMuscle, u: number, v: number): [number, number] | null {
  const keep = runsLevel(source, target) ? 'along' : 'across';
  const there = sameHeight(source, target, keep, u, v);
  const back = there && sameHeight(target, source, keep, ...there.to);
  if (!back || Math.hypot(back.to[0] - there.from[0], back.to[1] - there.from[1]) > sameAgainMm) return null;
  return there.to;
}

/** A place drawn into the muscle, and the place of equal height and equal share on the other drawing. */
function sameHeight(
  source: SheetMuscle,
  target: SheetMuscle,
  keep: 'along' | 'across',
  u: number,
  v: number,
): { readonly from: [number, number]; readonly to: [number, number] } | null {
  const part = partAt(source, u, v);
  if (!part) return null;
  const found = gridCoordinates(part.grid, u, v);
  if (found.distanceMm > besideMm[insideRings(source.rings, u, v) ? 'tendon' : 'skin']) return null;
  const from = gridPoint(part.grid, found.along, found.across);
  const near = found[keep === 'along' ? 'across' : 'along'];
  for (const [other, share] of counterparts(source, part, target, keep, found[keep])) {
    const to = gridPointAtHeight(other.grid, keep, share, from[1], near);
    if (to && partAt(target, ...to) === other) return { from, to };
  }
  return null;
}

/** Whether, on the two sheets together, the muscle rises more from side to side than along its fibres. */
function runsLevel(one: SheetMuscle, other: SheetMuscle): boolean {
  const rise = (way: 'along' | 'across'): number =>
    [...(one.parts ?? []), ...(other.parts ?? [])].reduce(
      (sum, { grid }) => sum + Math.abs(reach(grid, way)[1]),
      0,
    );
  return rise('across') > rise('along');
}

/** The parts of the other sheet that can hold the place, each with the share to keep on it. */
function counterparts(
  source: SheetMuscle,
  part: MusclePart,
  target: SheetMuscle,
  keep: 'along' | 'across',
  share: number,
): readonly (readonly [MusclePart, number])[] {
  const same = target.parts?.find(({ name }) => name === part.name);
  if (same) return [[same, share]];
  if (part.name === null) {
    if (target.stacked !== keep) return (target.parts ?? []).map((other) => [other, share]);
    const holds = sharesOf(target).find(({ from, to }) => share >= from && share <= to);
    return holds ? [[holds.part, (share - holds.from) / (holds.to - holds.from)]] : [];
  }
  const whole = target.parts?.find(({ name }) => name === null);
  const own = sharesOf(source).find((one) => one.part === part);
  if (!whole || !own || source.parts?.some(({ name }) => name === null)) return [];
  return [[whole, source.stacked === keep ? own.from + share * (own.to - own.from) : share]];
}
