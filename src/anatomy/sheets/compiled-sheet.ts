import type { Sheet, SheetPart } from '../sheet';

/** `[u, v, du, dv, ...]` in tenths of a millimetre: the first point, then steps from point to point. */
type CompiledLine = readonly number[];

/** A part of a muscle: how many of the muscle's rings are its own (in order), and its net. */
export interface CompiledPart {
  readonly name?: string;
  readonly rings: number;
  readonly columns: number;
  /**
   * `u, v` of each point in half millimetres, row by row: how far it lies from where its
   * neighbours before it in row and column would put it (see `decode-grid.ts`).
   */
  readonly grid: readonly number[];
}

export interface CompiledMuscle {
  readonly id: string;
  readonly rings: readonly CompiledLine[];
  readonly parts?: readonly CompiledPart[];
  readonly stacked?: 'along' | 'across';
}

/**
 * A sheet as `tools/figure/compile.ts` writes it. Where `mirror` is true it holds the client's left
 * half, and only `silhouette` and parts marked `whole` are of both.
 */
export interface CompiledSheet {
  readonly id: string;
  readonly view: Sheet['view'];
  readonly layer: Sheet['layer'];
  readonly window: Sheet['window'];
  readonly detail: number;
  readonly mirror: boolean;
  readonly silhouette: readonly CompiledLine[];
  readonly muscles: readonly CompiledMuscle[];
  readonly parts: readonly {
    readonly kind: SheetPart['kind'];
    readonly whole?: true;
    /** In fifths of a millimetre. */
    readonly rings: readonly (readonly number[])[];
  }[];
  /** In fifths of a millimetre; a line's first point is counted from that of the line before. */
  readonly lines: readonly (readonly number[])[];
}
