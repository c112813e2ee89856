import type { RecordKind } from '../records';

/**
 * One step of the schema: takes any record from version `from` to `from + 1`. Pure; a kind that the
 * step does not concern is returned as it came. A step once released is never edited.
 */
export interface Migration {
  readonly from: number;
  readonly name: string;
  readonly up: (kind: RecordKind, value: unknown) => unknown;
}
