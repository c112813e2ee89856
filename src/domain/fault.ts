import type { RecordKind } from './records';

/**
 * Something amiss with what lies on the disk.
 * - `unreadable`: there, but changed or damaged.
 * - `missing`: not there any more.
 * - `older`: an earlier copy than the last that was saved.
 * - `foreign`: not saved by this practice, or brought back after it was removed.
 */
export interface Fault {
  /** Of which records; `ledger` is the list of what should be there, without which less is noticed. */
  readonly kind: RecordKind | 'ledger';
  /** The client to whom they belong; empty for those of the practice. */
  readonly client: string;
  readonly what: 'unreadable' | 'missing' | 'older' | 'foreign';
  readonly count: number;
}
