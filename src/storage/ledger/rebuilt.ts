import type { AuditEntry } from '../../domain/audit-entry';
import { batches } from '../backup/packed-rows';
import type { Database } from '../database';
import { openRow } from '../open-row';
import { revisionOf } from '../seal';
import type { LedgerRow } from '../tables';
import { listedTables, ownerOfRow } from './fault';
import { Ledger } from './ledger';
import { Lists } from './lists';
import { type FirstPage, firstPageId, noStamp, openPage, withStamp } from './pages';
import { digestOf, newTrail } from './trail';

/** A ledger for a store that has none, or none that opens; written at once. */
export async function rebuilt(db: Database, key: CryptoKey): Promise<Ledger> {
  const pages = await db.read(() => db.ledger().toArray());
  if (pages.length === 0) return relisted(db, key);
  return Ledger.begun(db, key, await firstOf(db, key, pages), 'lost');
}

/** A ledger of all rows there are, whether they open or not, in the place of the one there is. */
export async function relisted(db: Database, key: CryptoKey): Promise<Ledger> {
  const lists = new Lists();
  for (const table of listedTables)
    for await (const rows of batches(db, table))
      for (const row of rows)
        if (row.sealed instanceof Uint8Array)
          lists.add(table, ownerOfRow(table, row), revisionOf(row.sealed));
  return lists.write(db, key, await lastTrail(db, key));
}

/** The first page as it must have been, by the others; those that do not open are not on it. */
async function firstOf(db: Database, key: CryptoKey, rows: readonly LedgerRow[]): Promise<FirstPage> {
  let first: FirstPage = { turn: 0, pages: 0, open: null, sum: noStamp, trail: await lastTrail(db, key) };
  for (const row of rows) {
    if (row.id === firstPageId) continue;
    const page = await openPage(key, row).catch(() => null);
    if (page)
      first = {
        ...first,
        turn: Math.max(first.turn, page.turn),
        pages: first.pages + 1,
        sum: withStamp(first.sum, page.stamp),
      };
  }
  return first;
}

/** The end of the trail that was written to last, as far as it can be read. */
async function lastTrail(db: Database, key: CryptoKey): Promise<FirstPage['trail']> {
  let last: AuditEntry | null = null;
  for await (const rows of batches(db, 'audit'))
    for (const row of rows) {
      const entry = await openRow(key, 'audit', row).catch(() => null);
      if (entry?.kind === 'audit' && (last === null || entry.at >= last.at)) last = entry;
    }
  return last ? { chain: last.chain, count: last.number, head: await digestOf(last) } : newTrail();
}
