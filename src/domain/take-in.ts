import { canonicalJson } from './canonical-json';
import { type Contested, isForGood } from './other-version';
import type { AnyRecord, RecordKind } from './records';

/** What happens to a record of a backup that is brought in. */
export type TakenIn =
  /** It is not here. */
  | 'new'
  /** It is here, word for word. */
  | 'same'
  /** It is here otherwise, and what is here stays in use: the other is put aside. */
  | 'aside'
  /** It is here otherwise, and goes into use: what was here is put aside. */
  | 'ahead';

/**
 * Two versions of one record: nothing says which is the later, so what is here stays, but for what cannot be
 * taken back. A signed session stands before its draft, and a consent that was withdrawn stays withdrawn.
 */
export function takeIn(here: AnyRecord | null, theirs: AnyRecord): TakenIn {
  if (here === null) return 'new';
  // The same content has the same id, and whether it was looked at is known here.
  if (theirs.kind === 'other-version') return 'same';
  if (canonicalJson(here) === canonicalJson(theirs)) return 'same';
  return isFinal(theirs) && !isFinal(here) ? 'ahead' : 'aside';
}

/** What cannot be taken back: a signature, and the withdrawal of a consent. */
export const isFinal = (record: AnyRecord): boolean =>
  (isContested(record) && isForGood(record)) || (record.kind === 'consent' && record.withdrawnOn !== null);

/** The trail is carried on chain by chain, and the list of open sessions follows from the sessions. */
type Settled = 'audit' | 'open-sessions' | 'other-version';
const settled: readonly RecordKind[] = ['audit', 'open-sessions', 'other-version'] satisfies Settled[];

/** Whether two versions of it are kept beside each other. */
export const isContested = (record: AnyRecord): record is Contested => !settled.includes(record.kind);
