import type { RegionAt } from '../domain/finding';
import type { BodyPoint, MuscleId, RegionId, Side } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import compiled from './atlas/usual-points.json' with { type: 'json' };
import { mergeSides } from './merge-sides';
import { onSide } from './on-side';
import { isMidline } from './regions';
import { mirrorSide } from './side-words';

/** A place where a trigger point of this muscle is usual, numbered as charted. */
export interface UsualPoint {
  readonly id: string;
  /** Where to feel for it, in words. */
  readonly words: string;
  /** That place on the sheet which shows it best. */
  readonly at: BodyPoint;
  /** What to mind before it is touched at all. */
  readonly caution: string | null;
  /** False for one that is not to be pressed from outside. */
  readonly pressed: boolean;
  readonly referral: UsualReferral;
}

/** Where a muscle's trigger points usually refer: the main zones, and those of strong pain only. */
export interface UsualReferral {
  readonly main: readonly RegionAt[];
  readonly spillover: readonly RegionAt[];
}

interface CompiledPoint {
  readonly id: string;
  readonly at: string;
  readonly sheet: SheetId;
  /** On the client's left. */
  readonly place: readonly [u: number, v: number];
  readonly caution?: string;
  readonly pressed: boolean;
  /** Region ids; `@contralateral` marks the other side than the muscle's. */
  readonly main: readonly string[];
  readonly spillover: readonly string[];
}

const points: ReadonlyMap<MuscleId, readonly CompiledPoint[]> = new Map(
  Object.entries(compiled as unknown as Readonly<Record<string, readonly CompiledPoint[]>>),
);

/**
 * The usual trigger points of a muscle, each with what it refers to; none for an unknown muscle, and for a
 * side that is no single place (`midline`, `both`).
 */
export function usualPoints(muscle: MuscleId, side: Side): UsualPoint[] {
  if (side !== 'left' && side !== 'right') return [];
  return (points.get(muscle) ?? []).map((point) => ({
    id: point.id,
    words: point.at,
    at: onSide(point.sheet, point.place, side),
    caution: point.caution ?? null,
    pressed: point.pressed,
    referral: referralOf([point], side),
  }));
}

/** The same as charted: region ids of the muscle's own side, `id@contralateral` for the other. */
export const chartedPoints = (muscle: MuscleId, side: 'left' | 'right') =>
  (points.get(muscle) ?? []).map(({ id, sheet, place, main, spillover }) => ({
    ...{ id, main, spillover },
    at: onSide(sheet, place, side),
  }));

/**
 * Where the usual points of a muscle refer, all points taken together, each region once: what is main
 * for one point is not repeated as spill-over of another. A muscle whose side is `both` or `midline`
 * refers to both sides. Source and certainty of the pattern stand with the muscle.
 */
export const usualReferral = (muscle: MuscleId, side: Side): UsualReferral =>
  referralOf(points.get(muscle) ?? [], side);

function referralOf(all: readonly CompiledPoint[], side: Side): UsualReferral {
  const main = mergeSides(all.flatMap((point) => point.main.map((entry) => regionAt(entry, side))));
  const spillover = mergeSides(all.flatMap((point) => point.spillover.map((entry) => regionAt(entry, side))));
  return { main, spillover: spillover.flatMap((entry) => withoutMain(entry, main)) };
}

function regionAt(entry: string, side: Side): RegionAt {
  const [region = '', crossed] = entry.split('@') as [RegionId, string?];
  if (isMidline(region)) return { region, side: 'midline' };
  if (side === 'midline' || side === 'both') return { region, side: 'both' };
  return { region, side: crossed ? mirrorSide(side) : side };
}

/** What of a spill-over zone is not main already: all, nothing, or one side of two. */
function withoutMain(entry: RegionAt, main: readonly RegionAt[]): RegionAt[] {
  const known = main.find(({ region }) => region === entry.region);
  if (!known) return [entry];
  if (known.side === entry.side || known.side === 'both') return [];
  return [{ region: entry.region, side: mirrorSide(known.side) }];
}
