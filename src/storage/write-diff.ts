import type { Diff } from '../domain/diff';
import { type AnyRecord, recordSchema } from '../domain/records';
import type { Database } from './database';
import { seal } from './seal';
import { type SealedRow, type SealedTable, tableOf } from './tables';

/** What a diff does to one table: removals first, then rows put, a later one of the same id winning. */
interface TableChange {
  readonly table: SealedTable;
  readonly remove: readonly string[];
  readonly put: readonly SealedRow[];
}

/** Refuses what would be refused when read: such a row would close the whole practice. @throws ZodError */
const checked = async (record: AnyRecord): Promise<AnyRecord> => recordSchema.parse(record);

async function sealRecord(key: CryptoKey, record: AnyRecord): Promise<[SealedTable, SealedRow]> {
  // Checked while the browser's own thread encrypts.
  const [row] = await Promise.all([seal(key, record), checked(record)]);
  return [tableOf(record.kind), row];
}

/** Everything that is slow or may fail, done before the transaction begins. */
export async function sealDiff(key: CryptoKey, diff: Diff): Promise<TableChange[]> {
  const next = [...diff.added, ...diff.updated.map(([, to]) => to)];
  const sealed = await Promise.all(next.map((record) => sealRecord(key, record)));
  const names = new Set([...sealed.map(([table]) => table), ...diff.removed.map((r) => tableOf(r.kind))]);
  return [...names].map((table) => ({
    table,
    remove: diff.removed.filter((r) => tableOf(r.kind) === table).map((r) => r.id),
    put: sealed.filter(([at]) => at === table).map(([, row]) => row),
  }));
}

/** For the end of a transaction: nothing more can be asked of it. */
export async function applyChanges(db: Database, changes: readonly TableChange[]): Promise<void> {
  const asked = changes.flatMap(({ table, remove, put }) => [
    remove.length > 0 ? db.rows(table).bulkDelete([...remove]) : null,
    put.length > 0 ? db.rows(table).bulkPut([...put]) : null,
  ]);
  await Promise.race([Promise.all(asked), db.commitEarly()]);
}

/** Sealed, then committed whole or not at all. */
export async function writeDiff(db: Database, key: CryptoKey, diff: Diff): Promise<void> {
  const changes = await sealDiff(key, diff);
  const touched = changes.map(({ table }) => table);
  if (touched.length > 0) await db.change(() => applyChanges(db, changes), touched);
}
