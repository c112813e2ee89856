import type { Diff } from '../domain/diff';
import type { Database, TableChange } from './database';
import { WriteFailed } from './errors';
import { type SealedTable, tableOf } from './tables';

/**
 * Where the storage is full even a list of what is left cannot be written. What is only taken away is
 * taken away all the same, and the list with it: it is made anew from what is there.
 * @throws the reason, unless that is what happened.
 */
export async function makeRoom(db: Database, diff: Diff, reason: unknown): Promise<void> {
  const onlyRemoves = diff.added.length + diff.updated.length === 0;
  if (!(reason instanceof WriteFailed) || reason.reason !== 'quota' || !onlyRemoves) throw reason;
  const pages = await db.read(() => db.ledger().toCollection().primaryKeys());
  const ids = new Map<SealedTable, string[]>();
  for (const { kind, id } of diff.removed) {
    const table = tableOf(kind);
    ids.set(table, [...(ids.get(table) ?? []), id]);
  }
  const changes: TableChange[] = [...ids].map(([table, remove]) => ({ table, remove, put: [] }));
  changes.push({ table: 'ledger', remove: pages, put: [] });
  const touched = changes.map(({ table }) => table);
  await db.change(async () => db.finish(changes), touched);
}
