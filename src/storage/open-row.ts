import { migrated, schemaVersion } from '../domain/migrations';
import { type AnyRecord, recordSchema } from '../domain/records';
import { UnreadableRow } from './errors';
import { unseal } from './seal';
import { kindOf, type SealedRow, type SealedTable } from './tables';

/** Opened, then migrated, then validated. @throws UnreadableRow */
export async function openRow(key: CryptoKey, table: SealedTable, row: SealedRow): Promise<AnyRecord> {
  if (row.version > schemaVersion) throw new UnreadableRow(table, 'newer');
  try {
    const value = await unseal(key, table, row);
    return recordSchema.parse(migrated(kindOf(table), row.version, value));
  } catch {
    // Whatever failed may quote the content, so nothing of it is passed on.
    throw new UnreadableRow(table);
  }
}

interface OpenedRows {
  readonly records: readonly AnyRecord[];
  readonly readable: readonly SealedRow[];
  readonly unreadable: readonly SealedRow[];
}

/** Those that open, and those that do not: one damaged row does not close the others. */
export async function openRows(
  key: CryptoKey,
  table: SealedTable,
  rows: readonly SealedRow[],
): Promise<OpenedRows> {
  const opened = await Promise.all(rows.map((row) => openRow(key, table, row).catch(notReadable)));
  return {
    records: opened.filter((record) => record !== null),
    readable: rows.filter((_, i) => opened[i] !== null),
    unreadable: rows.filter((_, i) => opened[i] === null),
  };
}

function notReadable(reason: unknown): null {
  if (reason instanceof UnreadableRow) return null;
  throw reason;
}
