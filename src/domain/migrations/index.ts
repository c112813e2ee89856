import type { RecordKind } from '../records';
import { clientBody } from './client-body';
import { lifeEvents } from './life-events';
import type { Migration } from './migration';
import { nhsNumber } from './nhs-number';
import { openSessions } from './open-sessions';
import { pickedZones } from './picked-zones';
import { retests } from './retests';
import { trailKept } from './trail-kept';
import { wholeVisit } from './whole-visit';

/** Oldest first, numbered from 1 without a gap. Database rows and backups run the same ones. */
const migrations: readonly Migration[] = [
  clientBody,
  pickedZones,
  wholeVisit,
  trailKept,
  openSessions,
  nhsNumber,
  lifeEvents,
  retests,
];

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
