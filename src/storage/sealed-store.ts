import { added, type Diff } from '../domain/diff';
import type { ClientId, SessionId, TherapistId } from '../domain/ids';
import type { AnyRecord } from '../domain/records';
import { type Database, database, isBlank } from './database';
import { AlreadySetUp, StoreClosed } from './errors';
import { writeFailure } from './failure';
import type { Fit } from './fitting-key';
import type { KeyCabinet } from './key-cabinet';
import type { Keys } from './keys';
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
  /** Milliseconds since 1970: for the wait after wrong tries. */
  readonly now: () => number;
}

/** Touches nothing yet: the database is opened by the first call. */
export const openStore = (options: StoreOptions): Store => new SealedStore(options);

type Find = (table: SealedTable) => PromiseLike<SealedRow[]>;

class SealedStore implements Store {
  readonly #db: Database;
  readonly #kdf: Kdf;
  readonly #argon2: Argon2;
  /** Fetched while the passphrase is typed. */
  readonly #cabinet: Promise<KeyCabinet>;
  readonly #queue = writeQueue();
  readonly #listeners = new Set<() => void>();
  #dataKey: CryptoKey | null = null;
  #opener: TherapistId | null = null;
  /** Counts `lock`, so that a derivation under way does not open what was locked meanwhile. */
  #locks = 0;
  #superseded = false;

  constructor({ name, kdf = strongKdf, argon2, now }: StoreOptions) {
    this.#db = database(name, () => this.#supersede());
    this.#kdf = kdf;
    this.#argon2 = argon2;
    this.#cabinet = import('./key-cabinet').then((m) => new m.KeyCabinet(this.#db, argon2, now));
    this.#cabinet.catch(() => 'Heard by whoever unlocks.');
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

  async create(passphrase: string, first: readonly AnyRecord[]): Promise<{ recoveryKey: string }> {
    const therapist = first.find((record) => record.kind === 'therapist');
    if (passphrase === '' || !therapist)
      throw new RangeError('A practice needs a therapist and a passphrase.');
    if ((await this.condition()) !== 'empty') throw new AlreadySetUp();
    const locks = this.#locks;
    // Needed once in the life of a practice.
    const { firstKeys } = await import('./new-key-rows');
    const { dataKey, rows, recoveryKey } = await firstKeys(passphrase, therapist.id, this.#kdf, this.#argon2);
    const changes = await sealDiff(dataKey, added(...first)).catch((e) => Promise.reject(writeFailure(e)));
    const isFirst = await this.#db.change(async () => {
      if (!(await isBlank(this.#db))) return false;
      await this.#db.keys().bulkAdd(rows);
      await this.#db.requireKeys();
      await applyChanges(this.#db, changes);
      return true;
    });
    if (!isFirst) throw new AlreadySetUp();
    this.#hold(dataKey, therapist.id, locks);
    return { recoveryKey };
  }

  async unlock(passphrase: string): Promise<'open' | 'wrong-passphrase'> {
    return (await this.#open(async () => (await this.#cabinet).prove(passphrase)))
      ? 'open'
      : 'wrong-passphrase';
  }

  opener(): TherapistId | null {
    this.#key();
    return this.#opener;
  }

  async keys(): Promise<Keys> {
    const { keysOf } = await import('./keys-of');
    const holding = {
      open: (attempt: () => Promise<Fit | null>) => this.#open(attempt),
      dataKey: () => this.#key(),
      opener: () => this.opener(),
    };
    return keysOf(await this.#cabinet, holding, this.#kdf, this.#argon2);
  }

  lock(): void {
    this.#locks += 1;
    this.#dataKey = null;
    this.#opener = null;
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

  async #open(attempt: () => Promise<Fit | null>): Promise<boolean> {
    this.#refuseSuperseded();
    const locks = this.#locks;
    const fit = await attempt();
    if (fit) this.#hold(fit.dataKey, await (await this.#cabinet).holderOf(fit), locks);
    return fit !== null;
  }

  #hold(dataKey: CryptoKey, opener: TherapistId | null, locks: number): void {
    this.#refuseSuperseded();
    if (this.#locks !== locks) throw new StoreClosed('locked');
    this.#dataKey = dataKey;
    this.#opener = opener;
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
