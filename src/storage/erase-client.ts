import type { AuditNote } from '../domain/audit-entry';
import type { ClientId } from '../domain/ids';
import type { TableChange } from './database';
import type { Inside } from './inside';
import { type ListedTable, listedTables } from './ledger/fault';
import { layout } from './tables';

const owned = listedTables.filter((table) => layout[table].includes('client'));

/**
 * Takes away every row of a client, also those that cannot be read, with what the trail is told of it: in
 * one transaction. @throws WriteFailed, and then nothing is erased
 */
export function eraseClient({ db, alone }: Inside, client: ClientId, note: AuditNote): Promise<void> {
  return alone(async (ledger) => {
    const found = await db.read(() =>
      Promise.all(owned.map((table) => db.rows(table).where('client').equals(client).primaryKeys())),
    );
    const rows: { table: ListedTable; remove: string[] }[] = owned.map((table, i) => ({
      table,
      remove: found[i] ?? [],
    }));
    rows.push({ table: 'clients', remove: [client] });
    const entries = rows.flatMap(({ table, remove }) =>
      remove.map((id) => ({ table, id, owner: client, revision: null })),
    );
    const { pages, audit, settle } = await ledger.plan(entries, [note]);
    const changes: TableChange[] = [
      ...rows.map((row) => ({ ...row, put: [] })),
      { table: 'audit', remove: [], put: audit },
      { table: 'ledger', remove: [], put: pages },
    ];
    await db.change(
      async () => db.finish(changes),
      changes.map(({ table }) => table),
    );
    settle();
  });
}
