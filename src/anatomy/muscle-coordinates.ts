import type { MuscleId, Side } from '../domain/place';
import { gridCoordinates } from './grid-coordinates';
import { gridPoint } from './grid-point';
import { insideRings } from './inside-rings';
import type { MusclePart, Sheet, SheetMuscle } from './sheet';

/** A place in a muscle as one sheet draws it. */
export interface MuscleCoordinates {
  /** The head or slip, as drawings name it; `null` for a muscle drawn in one piece. */
  readonly part: string | null;
  /** 0 at the origin to 1 at the insertion: share of the fibres' length. */
  readonly along: number;
  /**
   * 0 to 1 from edge to edge: share of the width. For one who goes from origin to insertion, with `u` to
   * the right and `v` up, it grows to the left on front and back sheets (in a muscle that runs down:
   * from its inner to its outer edge; in one that runs inwards: from its upper to its lower edge), and so
   * on sheets of the right and left for muscles behind the body's middle; for those before it to the right.
   */
  readonly across: number;
}

/** A muscle as a sheet draws it; `undefined` where it does not, or for a side that is no single place. */
export const drawnMuscle = (sheet: Sheet, muscle: MuscleId, side: Side): SheetMuscle | undefined =>
  sheet.muscles.find((drawn) => drawn.id === muscle && drawn.side === side);

/** The part of a drawn muscle that is seen at a point, otherwise the one whose net lies nearest. */
export function partAt({ parts = [] }: SheetMuscle, u: number, v: number): MusclePart | undefined {
  const seen = parts.find(({ rings }) => insideRings(rings, u, v));
  if (seen || parts.length < 2) return seen ?? parts[0];
  const away = parts.map(({ grid }) => gridCoordinates(grid, u, v).distanceMm);
  return parts[away.indexOf(Math.min(...away))];
}

/**
 * A point of a sheet, in body millimetres, as coordinates of a muscle; a point beside the muscle gets
 * those of the muscle's nearest point. `null` when the sheet does not draw the muscle on that side.
 */
export function toMuscleCoordinates(
  sheet: Sheet,
  muscle: MuscleId,
  side: Side,
  u: number,
  v: number,
): MuscleCoordinates | null {
  const drawn = drawnMuscle(sheet, muscle, side);
  const part = drawn && partAt(drawn, u, v);
  if (!part) return null;
  const { along, across } = gridCoordinates(part.grid, u, v);
  return { part: part.name, along, across };
}

/**
 * Where a sheet draws coordinates that it gave: `[u, v]` in body millimetres. `null` when it does not draw
 * the muscle on that side, or not the named part.
 */
export function fromMuscleCoordinates(
  sheet: Sheet,
  muscle: MuscleId,
  side: Side,
  { part, along, across }: MuscleCoordinates,
): [number, number] | null {
  const same = drawnMuscle(sheet, muscle, side)?.parts?.find(({ name }) => name === part);
  return same ? gridPoint(same.grid, along, across) : null;
}
