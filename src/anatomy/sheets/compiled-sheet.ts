import type { Sheet, SheetPart } from '../sheet';

/** `[u, v, du, dv, ...]` in tenths of a millimetre: the first point, then steps from point to point. */
type CompiledLine = readonly number[];

/**
 * A sheet as `tools/figure/compile.ts` writes it. Where `mirror` is true it holds the client's left
 * half, and only `silhouette` and parts marked `whole` are of both.
 */
export interface CompiledSheet {
  readonly id: string;
  readonly view: Sheet['view'];
  readonly layer: Sheet['layer'];
  readonly window: Sheet['window'];
  readonly mirror: boolean;
  readonly silhouette: readonly CompiledLine[];
  readonly muscles: readonly { readonly id: string; readonly rings: readonly CompiledLine[] }[];
  readonly parts: readonly {
    readonly kind: SheetPart['kind'];
    readonly whole?: true;
    readonly rings: readonly CompiledLine[];
  }[];
  readonly lines: readonly CompiledLine[];
}
