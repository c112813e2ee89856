import type { Fault } from '../../domain/fault';
import { batches } from '../backup/packed-rows';
import type { Watch } from '../backup/watch';
import type { Inside } from '../inside';
import { openedBytes } from '../seal';
import { checkTrail } from './check-trail';
import { type ListedTable, listedTables, ownerOfRow, Tally } from './fault';
import { isCutShort } from './is-cut-short';
import { firstPageId, noStamp, openPage, ownerOfPage, type Page, withStamp } from './pages';

type Pages = Map<string, Page | 'unreadable'>;

const listOf = (pages: Pages, owner: string, table: ListedTable): readonly string[] => {
  const page = pages.get(owner);
  return page && page !== 'unreadable' ? (page.rows.get(table) ?? []) : [];
};

/**
 * Everything that lies in the store, beside what should. Rows are opened, but not looked into.
 * `null`: something was saved meanwhile, so it has to be asked again.
 */
export async function checkAll(inside: Inside, { progress, signal }: Watch): Promise<Fault[] | null> {
  const before = inside.writes();
  const { pages, faults } = await checkPages(inside);
  for (const [i, table] of listedTables.entries()) {
    const tallies = new Map<string, Tally>();
    const read = async () => {
      tallies.clear();
      for (const owner of pages.keys()) tallies.set(owner, new Tally(listOf(pages, owner, table)));
      for await (const rows of batches(inside.db, table)) {
        signal.throwIfAborted();
        const readable = await Promise.all(rows.map((row) => opens(inside.dataKey, table, row)));
        rows.forEach((row, n) => {
          const owner = ownerOfRow(table, row);
          const tally = tallies.get(owner) ?? new Tally([]);
          tallies.set(owner, tally);
          tally.found(row, readable[n] ?? false);
        });
      }
    };
    const cutShort = await isCutShort(inside.db, read);
    // Without a page nothing is known of what should be there.
    for (const [owner, tally] of tallies)
      if (pages.get(owner) !== 'unreadable') faults.push(...tally.faults(table, owner, cutShort));
    progress((i + 1) / (listedTables.length + 1));
  }
  faults.push(...(await checkTrail(inside, signal)));
  progress(1);
  return inside.writes() === before ? faults : null;
}

const opens = (key: CryptoKey, table: ListedTable, row: Parameters<typeof openedBytes>[2]) =>
  openedBytes(key, table, row).then(
    () => true,
    // That it does not open is the answer.
    () => false,
  );

/** The pages themselves, and whether they add up to what the first page says. */
async function checkPages({ db, dataKey, ledger }: Inside): Promise<{ pages: Pages; faults: Fault[] }> {
  const { firstPage, amiss } = await ledger();
  const rows = await db.read(() => db.ledger().toArray());
  const pages: Pages = new Map();
  const faults: Fault[] = [];
  let sum = noStamp;
  for (const row of rows) {
    if (row.id === firstPageId) continue;
    const owner = ownerOfPage(row.id);
    const page = await openPage(dataKey, row).catch(() => 'unreadable' as const);
    pages.set(owner, page);
    if (page === 'unreadable') faults.push({ kind: 'ledger', client: owner, what: 'unreadable', count: 1 });
    else if (owner !== firstPage.open) sum = withStamp(sum, page.stamp);
  }
  const gone = firstPage.pages - pages.size;
  if (gone > 0) faults.push({ kind: 'ledger', client: '', what: 'missing', count: gone });
  const adds = faults.length > 0 || sum === firstPage.sum;
  if (!adds) faults.push({ kind: 'ledger', client: '', what: 'older', count: 1 });
  if (amiss === 'lost') faults.push({ kind: 'ledger', client: '', what: 'unreadable', count: 1 });
  return { pages, faults };
}
