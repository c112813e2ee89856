import type { Database } from '../database';
import { openedBytes } from '../seal';
import { type SealedRow, type SealedTable, sealedTables } from '../tables';
import type { Counts } from './closing';
import { joinedBytes } from './lines';

const atOnce = 250;
const encoder = new TextEncoder();
const end = encoder.encode('}\n');

/** All rows of one table, some at a time, by id. The next are read while these are worked on. */
export async function* batches(db: Database, table: SealedTable): AsyncGenerator<SealedRow[]> {
  const readAfter = (id: string) => {
    const reading = db.read(() => db.rows(table).where(':id').above(id).limit(atOnce).toArray());
    reading.catch(() => 'Heard when it is their turn.');
    return reading;
  };
  let next = readAfter('');
  for (;;) {
    const rows = await next;
    const last = rows.at(-1);
    if (!last) return;
    next = readAfter(last.id);
    yield rows;
  }
}

/** The record as JSON between what says where it belongs; `null` when it does not open. */
async function line(key: CryptoKey, table: SealedTable, row: SealedRow): Promise<Uint8Array[] | null> {
  try {
    const json = await openedBytes(key, table, row);
    return [encoder.encode(`{"table":"${table}","version":${row.version},"record":`), json, end];
  } catch {
    return null;
  }
}

function add(counts: Counts, table: SealedTable, n: number): void {
  if (n > 0) counts[table] = (counts[table] ?? 0) + n;
}

/**
 * Every record as a line of JSON, as it was written: neither parsed nor migrated on the way. Counts go up
 * as it runs; a row that does not open is counted apart and left out.
 */
export async function* packedRows(
  db: Database,
  key: CryptoKey,
  counted: { readonly records: Counts; readonly unreadable: Counts },
  seen: (rows: number) => void,
): AsyncGenerator<Uint8Array> {
  for (const table of sealedTables)
    for await (const rows of batches(db, table)) {
      const lines = await Promise.all(rows.map((row) => line(key, table, row)));
      const readable = lines.filter((l) => l !== null);
      add(counted.records, table, readable.length);
      add(counted.unreadable, table, rows.length - readable.length);
      yield joinedBytes(readable.flat());
      seen(rows.length);
    }
}
