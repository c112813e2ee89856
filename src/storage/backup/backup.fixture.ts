import type { TherapistId } from '../../domain/ids';
import { schemaVersion } from '../../domain/migrations';
import type { AnyRecord } from '../../domain/records';
import { argon2Here } from '../argon2';
import { firstKeys } from '../new-key-rows';
import { cheapKdf, passphrase } from '../store.fixture';
import { tableOf } from '../tables';
import type { Closing, Counts } from './closing';
import { wrapOf } from './key-wrap';
import { packBackup } from './pack-backup';
import type { Watch } from './watch';

/** Nobody looks on, nobody cancels. */
export const unwatched = (): Watch => ({ progress: () => undefined, signal: new AbortController().signal });

export const lineOf = (record: AnyRecord, version = schemaVersion) => ({
  table: tableOf(record.kind),
  version,
  record: record as unknown,
});

/** Of the backup that was made last. */
export let lastRecoveryKey = '';

/** A backup of these lines, whatever they are, made with a new key under `passphrase`. */
export async function fileOf(
  lines: readonly { readonly table: string }[],
  closing?: (told: Closing) => Closing,
  schema = schemaVersion,
): Promise<Blob> {
  const { dataKey, rows, recoveryKey } = await firstKeys(
    passphrase,
    'therapist-1' as TherapistId,
    cheapKdf,
    argon2Here,
  );
  lastRecoveryKey = recoveryKey;
  const records: Counts = {};
  for (const { table } of lines) records[table as keyof Counts] = (records[table as keyof Counts] ?? 0) + 1;
  async function* text() {
    for (const line of lines) yield new TextEncoder().encode(`${JSON.stringify(line)}\n`);
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const wanted = {
    dataKey,
    keys: rows.map(wrapOf).filter((wrap) => wrap !== null),
    madeAt: 1_780_000_000_000,
    schema,
  };
  const pieces = packBackup(wanted, text(), (chunks) => {
    const told = { chunks, records, unreadable: {} };
    return closing?.(told) ?? told;
  });
  for await (const piece of pieces) parts.push(piece);
  return new Blob(parts);
}
