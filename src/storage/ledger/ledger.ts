import type { AuditNote } from '../../domain/audit-entry';
import type { Fault } from '../../domain/fault';
import type { Database } from '../database';
import { revisionOf } from '../seal';
import type { LedgerRow, SealedRow } from '../tables';
import { type Found, faultsIn, type ListedTable } from './fault';
import {
  type FirstPage,
  firstPageId,
  newStamp,
  noStamp,
  openFirstPage,
  openPage,
  type Page,
  pageId,
  sealFirstPage,
  sealPage,
  withStamp,
} from './pages';
import { newTrail, sealedEntries } from './trail';

/** A row that is about to be written, by the revision it will have; `null`: removed. */
export interface Entry {
  readonly table: ListedTable;
  readonly id: string;
  readonly owner: string;
  readonly revision: string | null;
}

/** What goes into the transaction with the rows themselves. */
interface Plan {
  readonly pages: readonly LedgerRow[];
  readonly audit: readonly SealedRow[];
  /** To be called when it is committed. */
  settle(): void;
}

const nameOf = (table: ListedTable, id: string) => `${table} ${id}`;

/**
 * What should be in the store: every row of every client by its revision, a page a client, under a first
 * page which adds up all others. A save of the client who is being worked on writes one page beside the row.
 */
export class Ledger {
  readonly #pages = new Map<string, Page | null>();
  readonly #revisions = new Map<string, string>();

  private constructor(
    private readonly db: Database,
    private readonly key: CryptoKey,
    private first: FirstPage,
    /** `lost`: the first page was gone or damaged when the store was opened, and was made anew. */
    readonly amiss: 'lost' | null,
  ) {}

  /** Of a practice in which nothing was written yet. */
  static blank(db: Database, key: CryptoKey): Ledger {
    return new Ledger(db, key, { turn: 0, pages: 0, open: null, sum: noStamp, trail: newTrail() }, null);
  }

  /** `null`: the store has none. @throws when its first page does not open. */
  static async open(db: Database, key: CryptoKey): Promise<Ledger | null> {
    const row = await db.read(() => db.ledger().get(firstPageId));
    if (!row) return null;
    const first = await openFirstPage(key, row);
    const ledger = new Ledger(db, key, first, null);
    const open = first.open === null ? null : await ledger.#pageOrNone(first.open);
    ledger.first = { ...first, turn: Math.max(first.turn, open?.turn ?? 0) };
    return ledger;
  }

  /** @param pages where they are at hand. */
  static begun(
    db: Database,
    key: CryptoKey,
    first: FirstPage,
    amiss: Ledger['amiss'],
    pages?: ReadonlyMap<string, Page>,
  ): Ledger {
    const ledger = new Ledger(db, key, first, amiss);
    for (const [owner, page] of pages ?? []) ledger.#pages.set(owner, page);
    return ledger;
  }

  get firstPage(): FirstPage {
    return this.first;
  }

  /** Rows that were read: what they are replaced by is written without reading them again. */
  saw(table: ListedTable, rows: readonly SealedRow[]): void {
    for (const { id, sealed } of rows)
      if (sealed instanceof Uint8Array) this.#revisions.set(nameOf(table, id), revisionOf(sealed));
  }

  /** Compares what was found of one owner with what is listed. */
  async faultsOf(owner: string, found: ReadonlyMap<ListedTable, Found>): Promise<Fault[]> {
    let page: Page | null;
    try {
      page = await this.#page(owner);
    } catch {
      return [{ kind: 'ledger', client: owner, what: 'unreadable', count: 1 }];
    }
    return [...found].flatMap(([table, rows]) => faultsIn(table, owner, page?.rows.get(table) ?? [], rows));
  }

  async plan(entries: readonly Entry[], notes: readonly AuditNote[]): Promise<Plan> {
    const turn = this.first.turn + 1;
    const owned = new Map<string, Entry[]>();
    for (const entry of entries) {
      const theirs = owned.get(entry.owner);
      if (theirs) theirs.push(entry);
      else owned.set(entry.owner, [entry]);
    }
    await this.#fetch([...owned.keys()]);
    const before = new Map<string, Page | null>();
    const after = new Map<string, Page>();
    for (const [owner, theirs] of owned) {
      const page = await this.#pageOrNone(owner);
      before.set(owner, page);
      after.set(owner, await this.#changed(page, theirs, turn));
    }
    const { entries: audit, trail } = await sealedEntries(this.key, this.first.trail, notes);
    const first = { ...(await this.#firstAfter(before, after)), turn, trail };
    const pages = [...after].map(([owner, page]) => sealPage(this.key, owner, page));
    if (!this.#saysTheSame(first)) pages.push(sealFirstPage(this.key, first));
    return {
      pages: await Promise.all(pages),
      audit,
      settle: () => {
        this.first = first;
        for (const [owner, page] of after) this.#pages.set(owner, page);
        for (const { table, id, revision } of entries)
          if (revision === null) this.#revisions.delete(nameOf(table, id));
          else this.#revisions.set(nameOf(table, id), revision);
      },
    };
  }

  /** But for its turn, which the open page knows better. */
  #saysTheSame({ pages, open, sum, trail }: FirstPage): boolean {
    const now = this.first;
    return pages === now.pages && open === now.open && sum === now.sum && trail.count === now.trail.count;
  }

  async #firstAfter(
    before: ReadonlyMap<string, Page | null>,
    after: ReadonlyMap<string, Page>,
  ): Promise<Pick<FirstPage, 'pages' | 'open' | 'sum'>> {
    let { pages, sum } = this.first;
    const { open } = this.first;
    const [only, ...others] = after.keys();
    // With nothing to list the open page stays open.
    const next = only === undefined ? open : others.length === 0 ? only : null;
    if (open !== null && !after.has(open) && open !== next)
      sum = withStamp(sum, (await this.#pageOrNone(open))?.stamp ?? noStamp);
    for (const [owner, { stamp }] of after) {
      const old = before.get(owner);
      if (!old) pages += 1;
      else if (owner !== open) sum = withStamp(sum, old.stamp);
      if (owner !== next) sum = withStamp(sum, stamp);
    }
    return { pages, open: next, sum };
  }

  async #changed(page: Page | null, entries: readonly Entry[], turn: number): Promise<Page> {
    const rows = new Map([...(page?.rows ?? [])].map(([table, list]) => [table, new Set(list)]));
    for (const { table, id, revision } of entries) {
      const list = rows.get(table) ?? new Set();
      const old = page && (await this.#revision(table, id));
      if (old) list.delete(old);
      if (revision !== null) list.add(revision);
      rows.set(table, list);
    }
    const kept = [...rows].map(([table, list]): [ListedTable, string[]] => [table, [...list]]);
    return { stamp: newStamp(), turn, rows: new Map(kept) };
  }

  async #revision(table: ListedTable, id: string): Promise<string | null> {
    const known = this.#revisions.get(nameOf(table, id));
    if (known !== undefined) return known;
    const row = await this.db.read(() => this.db.rows(table).get(id));
    if (row) this.saw(table, [row]);
    return this.#revisions.get(nameOf(table, id)) ?? null;
  }

  /** Pages of several owners in one reading: a list of clients that is brought in has thousands. */
  async #fetch(owners: readonly string[]): Promise<void> {
    const unknown = owners.filter((owner) => this.#pages.get(owner) === undefined);
    if (unknown.length < 2) return;
    const rows = await this.db.read(() => this.db.ledger().bulkGet(unknown.map(pageId)));
    // One that does not open is asked for again by itself, and dealt with there.
    for (const [i, owner] of unknown.entries()) if (!rows[i]) this.#pages.set(owner, null);
    await Promise.all(unknown.filter((_, i) => rows[i]).map((owner) => this.#pageOrNone(owner)));
  }

  async #page(owner: string): Promise<Page | null> {
    const known = this.#pages.get(owner);
    if (known !== undefined) return known;
    const row = await this.db.read(() => this.db.ledger().get(pageId(owner)));
    const page = row ? await openPage(this.key, row) : null;
    this.#pages.set(owner, page);
    return page;
  }

  /** A page that cannot be read is begun anew: the first page goes on saying that one is amiss. */
  async #pageOrNone(owner: string): Promise<Page | null> {
    return this.#page(owner).catch(() => null);
  }
}
