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

/** Oldest first, numbered from 1 without a gap. Database rows and backups run the same ones. */
const migrations: readonly Migration[] = [];

/** The version which this code writes: version 1, plus one for every step. */
export const schemaVersion = migrations.length + 1;

/**
 * A record of an earlier version in the form of today, not yet validated.
 * @throws RangeError for a version that no step leads from: newer than this code, or no version at all.
 */
export function migrated(kind: RecordKind, version: number, value: unknown, steps = migrations): unknown {
  const newest = steps.length + 1;
  if (!Number.isInteger(version) || version < 1 || version > newest) {
    throw new RangeError(`Version ${version} is not one of 1 to ${newest}.`);
  }
  return steps.slice(version - 1).reduce((now, step) => step.up(kind, now), value);
}
