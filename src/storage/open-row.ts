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
