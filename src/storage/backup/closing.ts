import * as z from 'zod/mini';
import { canonicalJson } from '../../domain/canonical-json';
import { sealedTables } from '../tables';
import { BackupRefused } from './backup-refused';

const count = z.int().check(z.minimum(0));
const counts = z.partialRecord(z.enum(sealedTables), count);

const closingSchema = z.strictObject({
  chunks: count,
  /** How many records of each table are in the file. */
  records: counts,
  /** How many rows of each table could not be read when it was made, and are not in it. */
  unreadable: counts,
});

/** What the last chunk says of all before it. */
export type Closing = z.infer<typeof closingSchema>;
export type Counts = Closing['records'];

export const closingBytes = (closing: Closing): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalJson(closing));

/** @throws BackupRefused */
export function readClosing(bytes: Uint8Array): Closing {
  try {
    return closingSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new BackupRefused('damaged');
  }
}

export const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
