import type { SheetId } from '../../domain/place';
import type { Sheet, SheetPart } from '../sheet';

/** `[u, v, du, dv, ...]` in tenths of a millimetre: the first point, then steps from point to point. */
type CompiledLine = readonly number[];

/**
 * A sheet as `tools/figure/compile.ts` writes it: the client's left half, to be mirrored.
 * `silhouette` and parts marked `whole` already hold both halves.
 */
export interface CompiledSheet {
  readonly id: SheetId;
  readonly view: Sheet['view'];
  readonly layer: Sheet['layer'];
  readonly window: Sheet['window'];
  readonly silhouette: readonly CompiledLine[];
  readonly muscles: readonly { readonly id: string; readonly rings: readonly CompiledLine[] }[];
  readonly parts: readonly {
    readonly kind: SheetPart['kind'];
    readonly whole?: true;
    readonly rings: readonly CompiledLine[];
  }[];
  readonly lines: readonly CompiledLine[];
}
