import { added, type Diff } from '../domain/diff';
import type { ClientId, SessionId } from '../domain/ids';
import type { AnyRecord } from '../domain/records';
import { type Database, database, isBlank } from './database';
import { AlreadySetUp, StoreClosed } from './errors';
import { writeFailure } from './failure';
import { keyRowId, newKeyRow, openKeyRow } from './key-row';
import { openRow } from './open-row';
import { type Argon2, type Kdf, strongKdf } from './passphrase-key';
import type { Store } from './store';
import type { SealedRow, SealedTable } from './tables';
import { applyChanges, sealDiff, writeDiff } from './write-diff';
import { writeQueue } from './write-queue';

interface StoreOptions {
  /** Name of the database in the browser: readable, so it names no one. */
  readonly name: string;
  /** Cost of a new practice's passphrase; what was stored with the practice counts from then on. */
  readonly kdf?: Kdf;
  readonly argon2: Argon2;
}

/** Touches nothing yet: the database is opened by the first call. */
export const openStore = (options: StoreOptions): Store => new SealedStore(options);

type Find = (table: SealedTable) => PromiseLike<SealedRow[]>;

class SealedStore implements Store {
  readonly #db: Database;
  readonly #kdf: Kdf;
  readonly #argon2: Argon2;
  readonly #queue = writeQueue();
  readonly #listeners = new Set<() => void>();
  #dataKey: CryptoKey | null = null;
  /** Counts `lock`, so that a derivation under way does not open what was locked meanwhile. */
  #locks = 0;
  #superseded = false;

  constructor({ name, kdf = strongKdf, argon2 }: StoreOptions) {
    this.#db = database(name, () => this.#supersede());
    this.#kdf = kdf;
    this.#argon2 = argon2;
  }

  async condition(): Promise<'empty' | 'locked' | 'open'> {
    this.#refuseSuperseded();
    if (this.#dataKey !== null) return 'open';
    return this.#db.read(async () => {
      if (await isBlank(this.#db)) return 'empty';
      // Rows without keys are damage, and never the look of a first run.
      await this.#db.requireKeys();
      return 'locked';
    });
  }

  async create(passphrase: string, first: readonly AnyRecord[]): Promise<void> {
    if ((await this.condition()) !== 'empty') throw new AlreadySetUp();
    const locks = this.#locks;
    const { dataKey, row } = await newKeyRow(passphrase, this.#kdf, this.#argon2);
    const changes = await sealDiff(dataKey, added(...first)).catch((e) => Promise.reject(writeFailure(e)));
    const isFirst = await this.#db.change(async () => {
      if (!(await isBlank(this.#db))) return false;
      await this.#db.keys().add(row);
      await this.#db.requireKeys();
      await applyChanges(this.#db, changes);
      return true;
    });
    if (!isFirst) throw new AlreadySetUp();
    this.#hold(dataKey, locks);
  }

  async unlock(passphrase: string): Promise<'open' | 'wrong-passphrase'> {
    this.#refuseSuperseded();
    const locks = this.#locks;
    const row = await this.#db.read(async () => {
      await this.#db.requireKeys();
      return this.#db.keys().get(keyRowId);
    });
    const dataKey = await openKeyRow(row, passphrase, this.#argon2);
    if (dataKey === null) return 'wrong-passphrase';
    this.#hold(dataKey, locks);
    return 'open';
  }

  lock(): void {
    this.#locks += 1;
    this.#dataKey = null;
  }

  readPractice(): Promise<AnyRecord[]> {
    return this.#read(['practice', 'therapists', 'clients', 'open'], (table) =>
      this.#db.rows(table).toArray(),
    );
  }

  readClient(client: ClientId): Promise<AnyRecord[]> {
    const ofClient: Find = (table) => this.#db.rows(table).where('client').equals(client).toArray();
    return this.#read(['sessions', 'addenda', 'links', 'consents'], ofClient);
  }

  readSessions(ids: readonly SessionId[]): Promise<AnyRecord[]> {
    return this.#read(['sessions'], (table) =>
      this.#db
        .rows(table)
        .where('id')
        .anyOf([...ids])
        .toArray(),
    );
  }

  async write(diff: Diff): Promise<void> {
    try {
      // Taken now: what was written before `lock` is still sealed and kept after it.
      const key = this.#key();
      await this.#queue.enqueue(() => writeDiff(this.#db, key, diff));
    } catch (error) {
      throw writeFailure(error);
    }
  }

  onSuperseded(listener: () => void): void {
    this.#listeners.add(listener);
  }

  async #read(tables: readonly SealedTable[], find: Find): Promise<AnyRecord[]> {
    const key = this.#key();
    await this.#queue.pending();
    const found = await this.#db.read(async () => {
      await this.#db.requireKeys();
      return Promise.all(tables.map(async (table) => ({ table, rows: await find(table) })));
    });
    const opening = found.flatMap(({ table, rows }) => rows.map((row) => openRow(key, table, row)));
    const records = await Promise.all(opening);
    // Locked meanwhile: what was opened is not given out any more.
    this.#key();
    return records;
  }

  #key(): CryptoKey {
    this.#refuseSuperseded();
    if (this.#dataKey === null) throw new StoreClosed('locked');
    return this.#dataKey;
  }

  #hold(dataKey: CryptoKey, locks: number): void {
    this.#refuseSuperseded();
    if (this.#locks !== locks) throw new StoreClosed('locked');
    this.#dataKey = dataKey;
  }

  #refuseSuperseded(): void {
    if (this.#superseded) throw new StoreClosed('superseded');
  }

  /** Nothing new is taken from here on; what was accepted is committed; then the connection is let go. */
  #supersede(): void {
    if (this.#superseded) return;
    this.#superseded = true;
    const leave = () => {
      this.lock();
      this.#db.close();
      for (const listener of this.#listeners) listener();
    };
    const pending = this.#queue.pending();
    // At once when possible: a tab that answers late makes the other one report that it is blocked.
    if (pending === null) leave();
    else void pending.then(leave);
  }
}
