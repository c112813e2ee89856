import type { Summary } from './summary';

/** A practice that waits to be swapped in. */
export interface Staged {
  /** From here on this is the practice. The page must start afresh. */
  swapIn(): Promise<void>;
  discard(): Promise<void>;
}

/** The whole of a backup. */
export interface StagedWhole extends Staged {
  readonly summary: Summary;
}
