import type { MuscleId, Side } from '../domain/place';
import type { Layer, SheetId, View } from '../domain/sheets';

/** Closed ring of `[u, v]` in body millimetres; the first corner is not repeated. */
export type Ring = readonly (readonly [number, number])[];

/**
 * A muscle's own coordinates on one sheet: a net of points over a drawn shape, in body millimetres, row
 * by row from origin to insertion, each row of `columns` points from across 0 to 1. Between four points
 * a place is found bilinearly. No two cells overlap, and no row has width 0.
 */
export interface FibreGrid {
  readonly columns: number;
  readonly points: Ring;
}

/** A drawn shape of a muscle that has a net. */
export interface MusclePart {
  /** As the drawing names it; `null` where the sheet draws the muscle in one piece. */
  readonly name: string | null;
  readonly grid: FibreGrid;
  /** What is seen of this part: some of the muscle's rings, or none. */
  readonly rings: readonly Ring[];
}

/** One muscle of a compiled sheet: what is seen of it, and so hit. */
export interface SheetMuscle {
  readonly id: MuscleId;
  readonly side: Extract<Side, 'left' | 'right'>;
  /** Outer rings, then holes; fill with the even-odd rule. */
  readonly rings: readonly Ring[];
  /** In order, end to end or side to side as `stacked` says; left out where only a thin tendon is drawn. */
  readonly parts?: readonly MusclePart[];
  readonly stacked?: 'along' | 'across';
}

/**
 * Other things drawn: bone, tendon, fascia, and small muscles outside the atlas;
 * not selectable, drawn for orientation and in print.
 */
export interface SheetPart {
  readonly kind: 'bone' | 'tendon' | 'fascia' | 'muscle';
  readonly rings: readonly Ring[];
}

/** A compiled sheet, both halves, painter's order. Light vectors for hit test, selection, print and PDF. */
export interface Sheet {
  readonly id: SheetId;
  readonly view: View;
  readonly layer: Layer;
  /** Body millimetres covered by the sheet and by its painted picture. */
  readonly window: { readonly u: readonly [number, number]; readonly v: readonly [number, number] };
  /** How many times finer than the whole figure it is drawn; 1 for that itself. */
  readonly detail: number;
  readonly silhouette: readonly Ring[];
  readonly muscles: readonly SheetMuscle[];
  readonly parts: readonly SheetPart[];
  /** A few fibre hairlines and surface lines (open), for print and selection. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}
