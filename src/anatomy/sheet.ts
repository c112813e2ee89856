import type { MuscleId, SheetId, Side } from '../domain/place';

/** From which side of the body a sheet is seen; `left` and `right` are the client's. */
export type View = 'front' | 'back' | 'left' | 'right';

export type Layer = 'superficial' | 'intermediate' | 'deep' | 'inner';

/** Closed ring of `[u, v]` in body millimetres; the first corner is not repeated. */
export type Ring = readonly (readonly [number, number])[];

/** One muscle of a compiled sheet: what is seen of it, and so hit. */
export interface SheetMuscle {
  readonly id: MuscleId;
  readonly side: Extract<Side, 'left' | 'right'>;
  /** Outer rings, then holes; fill with the even-odd rule. */
  readonly rings: readonly Ring[];
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
  readonly silhouette: readonly Ring[];
  readonly muscles: readonly SheetMuscle[];
  readonly parts: readonly SheetPart[];
  /** A few fibre hairlines and surface lines (open), for print and selection. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}
