import type { Database } from '../database';
import { WriteFailed } from '../errors';
import type { LedgerRow } from '../tables';
import type { ListedTable } from './fault';
import { Ledger } from './ledger';
import { type FirstPage, newStamp, noStamp, type Page, sealFirstPage, sealPage, withStamp } from './pages';

/** A ledger in the making, out of all rows that there are. */
export class Lists {
  readonly #owners = new Map<string, Map<ListedTable, string[]>>();

  add(table: ListedTable, owner: string, revision: string): void {
    const page = this.#owners.get(owner) ?? new Map<ListedTable, string[]>();
    this.#owners.set(owner, page);
    const list = page.get(table) ?? [];
    page.set(table, list);
    list.push(revision);
  }

  /** Writes every page, in one commit; where the storage is full they are kept in memory only. */
  async write(db: Database, key: CryptoKey, trail: FirstPage['trail']): Promise<Ledger> {
    let sum = noStamp;
    const pages = new Map<string, Page>();
    for (const [owner, rows] of this.#owners) {
      const page: Page = { stamp: newStamp(), turn: 1, rows };
      sum = withStamp(sum, page.stamp);
      pages.set(owner, page);
    }
    const first: FirstPage = { turn: 1, pages: pages.size, open: null, sum, trail };
    const rows: LedgerRow[] = await Promise.all([
      ...[...pages].map(([owner, page]) => sealPage(key, owner, page)),
      sealFirstPage(key, first),
    ]);
    await db
      .change(async () => {
        await db.ledger().clear();
        await db.ledger().bulkPut(rows);
      }, ['ledger'])
      .catch((reason) => {
        if (!(reason instanceof WriteFailed) || reason.reason !== 'quota') throw reason;
      });
    return Ledger.begun(db, key, first, null, pages);
  }
}
