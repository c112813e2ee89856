import type { AuditNote } from '../domain/audit-entry';
import type { Diff } from '../domain/diff';
import { type AnyRecord, recordSchema } from '../domain/records';
import type { Database, TableChange } from './database';
import { pageOf } from './ledger/fault';
import type { Entry, Ledger } from './ledger/ledger';
import { newNonce, revisionOf, seal } from './seal';
import { type SealedRow, type SealedTable, tableOf } from './tables';

/** A diff ready for its transaction, with what the ledger and the trail say of it. */
export interface SealedDiff {
  readonly changes: readonly TableChange[];
  /** To be called when it is committed. */
  settle(): void;
}

/** Refuses what would be refused when read: such a row would close the whole practice. @throws ZodError */
const checked = async (record: AnyRecord): Promise<AnyRecord> => recordSchema.parse(record);

interface Put {
  readonly record: AnyRecord;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

async function sealRecord(key: CryptoKey, { record, nonce }: Put): Promise<[SealedTable, SealedRow]> {
  // Checked while the browser's own thread encrypts.
  const [row] = await Promise.all([seal(key, record, nonce), checked(record)]);
  return [tableOf(record.kind), row];
}

function entryOf(record: AnyRecord, revision: string | null): Entry[] {
  const table = tableOf(record.kind);
  return table === 'audit' ? [] : [{ table, id: record.id, owner: pageOf(record), revision }];
}

/** Everything that is slow or may fail, done before the transaction begins. */
export async function sealDiff(
  key: CryptoKey,
  ledger: Ledger,
  diff: Diff,
  notes: readonly AuditNote[],
): Promise<SealedDiff> {
  const next = [...diff.added, ...diff.updated.map(([, to]) => to)];
  const puts = next.map((record): Put => ({ record, nonce: newNonce() }));
  const entries = [
    ...diff.removed.flatMap((record) => entryOf(record, null)),
    ...puts.flatMap(({ record, nonce }) => entryOf(record, revisionOf(nonce))),
  ];
  const [sealed, { pages, audit, settle }] = await Promise.all([
    Promise.all(puts.map((put) => sealRecord(key, put))),
    ledger.plan(entries, notes),
  ]);
  for (const row of audit) sealed.push(['audit', row]);
  const names = new Set([...sealed.map(([table]) => table), ...diff.removed.map((r) => tableOf(r.kind))]);
  const changes: TableChange[] = [...names].map((table) => ({
    table,
    remove: diff.removed.filter((r) => tableOf(r.kind) === table).map((r) => r.id),
    put: sealed.filter(([at]) => at === table).map(([, row]) => row),
  }));
  if (pages.length > 0) changes.push({ table: 'ledger', remove: [], put: pages });
  return { changes, settle };
}

/** Sealed, then committed whole or not at all. */
export async function writeDiff(
  db: Database,
  key: CryptoKey,
  ledger: Ledger,
  diff: Diff,
  notes: readonly AuditNote[],
): Promise<void> {
  const { changes, settle } = await sealDiff(key, ledger, diff, notes);
  if (changes.length === 0) return;
  const touched = changes.map(({ table }) => table);
  await db.change(async () => db.finish(changes), touched);
  settle();
}
