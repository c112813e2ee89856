import type { FindingKind } from '../domain/finding';
import type { BodyPoint, MuscleId, Side } from '../domain/place';
import type { Point, Shape } from './shape';

/** What a mark says by its shape; colour only repeats it. */
export type MarkLook = FindingKind | 'ghost' | 'clear' | 'usual-point';
/** What the ring says: nothing (new), broken (returned), full (persisting). */
export type MarkRing = 'none' | 'broken' | 'full';

/** A mark's own form: the same key, the same form. */
export interface DrawnMark {
  readonly key: string;
  readonly shapes: (at: Point, unit: number) => Shape[];
}

/** One mark on the body map. */
export interface Mark {
  /** Of the finding, or of the knot for a ghost or a clear ring. */
  readonly id: string;
  readonly at: BodyPoint;
  /** The muscle it stands in, by which its place is found on sheets of another view. */
  readonly of?: { readonly muscle: MuscleId; readonly side: Side };
  readonly look: MarkLook;
  readonly ring: MarkRing;
  /** The finding's number in its session, as in the list and the table; `null` on ghosts. */
  readonly number: number | null;
  /** Tenderness 0-4 is shown by size; left out or `null`: middle size. */
  readonly tenderness?: number | null;
  readonly selected: boolean;
  /** Drawn in place of what `look` has, and no larger, by what only some screens show. */
  readonly drawn?: DrawnMark;
  /** Said by the list and by screen readers: "3: Trapezius, upper. Left. Active." */
  readonly words: string;
}
