import type { OtherVersion } from '../../domain/other-version';
import type { AnyRecord } from '../../domain/records';
import { batches } from '../backup/packed-rows';
import type { Inside } from '../inside';
import { openRow, openRows } from '../open-row';
import { tableOf } from '../tables';

/** Every other version that can be read, with the record that is in use in its place. */
export async function readVersions({
  db,
  dataKey,
}: Inside): Promise<{ version: OtherVersion; inUse: AnyRecord | null }[]> {
  const pairs: { version: OtherVersion; inUse: AnyRecord | null }[] = [];
  for await (const rows of batches(db, 'versions'))
    for (const version of (await openRows(dataKey, 'versions', rows)).records) {
      if (version.kind !== 'other-version') continue;
      const { kind, id } = version.record;
      const table = tableOf(kind);
      const row = await db.read(() => db.rows(table).get(id));
      // One that is damaged is told by the ledger; here the other may take its place.
      const inUse = row ? await openRow(dataKey, table, row).catch(() => null) : null;
      pairs.push({ version, inUse });
    }
  return pairs;
}
