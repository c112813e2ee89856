import type { AuditNote } from '../domain/audit-entry';
import { added, type Diff } from '../domain/diff';
import type { Fault } from '../domain/fault';
import type { ClientId, SessionId, TherapistId } from '../domain/ids';
import type { AnyRecord } from '../domain/records';
import { type Database, database, isBlank } from './database';
import { AlreadySetUp, StoreClosed } from './errors';
import { writeFailure } from './failure';
import type { Fit } from './fitting-key';
import type { Inside } from './inside';
import type { KeyCabinet } from './key-cabinet';
import type { Keys } from './keys';
import { type Found, type ListedTable, practiceFaults } from './ledger/fault';
import { Ledger } from './ledger/ledger';
import { openLedger } from './ledger/open-ledger';
import { openRows } from './open-row';
import { type Argon2, type Kdf, strongKdf } from './passphrase-key';
import type { Store } from './store';
import type { SealedRow } from './tables';
import { sealDiff, writeDiff } from './write-diff';
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

type Find = (table: ListedTable) => PromiseLike<SealedRow[]>;

class SealedStore implements Store {
  readonly #db: Database;
  readonly #kdf: Kdf;
  readonly #argon2: Argon2;
  /** Fetched while the passphrase is typed. */
  readonly #cabinet: Promise<KeyCabinet>;
  readonly #queue = writeQueue();
  readonly #listeners = new Set<() => void>();
  #dataKey: CryptoKey | null = null;
  /** Opened beside what is read first. */
  #ledger: Promise<Ledger> | null = null;
  readonly #faults = new Map<string, readonly Fault[]>();
  #opener: TherapistId | null = null;
  /** Counts `lock`, so that a derivation under way does not open what was locked meanwhile. */
  #locks = 0;
  #superseded = false;
  #writes = 0;

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

  async create(
    passphrase: string,
    first: readonly AnyRecord[],
    notes: readonly AuditNote[] = [],
  ): Promise<{ recoveryKey: string }> {
    const therapist = first.find((record) => record.kind === 'therapist');
    if (passphrase === '' || !therapist)
      throw new RangeError('A practice needs a therapist and a passphrase.');
    if ((await this.condition()) !== 'empty') throw new AlreadySetUp();
    const locks = this.#locks;
    // Needed once in the life of a practice.
    const { firstKeys } = await import('./new-key-rows');
    const { dataKey, rows, recoveryKey } = await firstKeys(passphrase, therapist.id, this.#kdf, this.#argon2);
    const ledger = Ledger.blank(this.#db, dataKey);
    const sealed = await sealDiff(dataKey, ledger, added(...first), notes).catch((e) =>
      Promise.reject(writeFailure(e)),
    );
    const isFirst = await this.#db.change(async () => {
      if (!(await isBlank(this.#db))) return false;
      await this.#db.keys().bulkAdd(rows);
      await this.#db.requireKeys();
      this.#db.finish(sealed.changes);
      return true;
    });
    if (!isFirst) throw new AlreadySetUp();
    sealed.settle();
    this.#hold(dataKey, therapist.id, locks, ledger);
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
    this.#ledger = null;
    this.#faults.clear();
    this.#opener = null;
  }

  readPractice(): Promise<AnyRecord[]> {
    return this.#read('', ['practice', 'therapists', 'backups', 'clients', 'open'], (table) =>
      this.#db.rows(table).toArray(),
    );
  }

  readClient(client: ClientId): Promise<AnyRecord[]> {
    const ofClient: Find = (table) => this.#db.rows(table).where('client').equals(client).toArray();
    return this.#read(client, ['sessions', 'addenda', 'links', 'consents', 'versions'], ofClient);
  }

  faultsOf(client: ClientId | null): readonly Fault[] {
    this.#key();
    return this.#faults.get(client ?? '') ?? [];
  }

  async readSessions(ids: readonly SessionId[]): Promise<AnyRecord[]> {
    const key = this.#key();
    await this.#queue.pending();
    const found = () =>
      this.#db
        .rows('sessions')
        .where('id')
        .anyOf([...ids]);
    const rows = await this.#db.read(() => found().toArray());
    const { records } = await openRows(key, 'sessions', rows);
    // Locked meanwhile: what was opened is not given out any more.
    this.#key();
    return [...records];
  }

  async write(diff: Diff, notes: readonly AuditNote[] = []): Promise<void> {
    try {
      // Taken now: what was written before `lock` is still sealed and kept after it.
      const [key, ledger] = [this.#key(), this.#openLedger()];
      this.#writes += 1;
      await this.#queue.enqueue(async () => {
        const written = writeDiff(this.#db, key, await ledger, diff, notes);
        await written.catch((reason) => this.#makeRoom(diff, reason));
      });
    } catch (error) {
      throw writeFailure(error);
    }
  }

  inside(): Inside {
    const dataKey = this.#key();
    const ledger = this.#openLedger();
    return {
      db: this.#db,
      dataKey,
      ledger: () => ledger,
      relist: () => this.#relist(dataKey),
      alone: (work) => {
        this.#writes += 1;
        return this.#queue.enqueue(async () => work(await ledger));
      },
      writes: () => this.#writes,
    };
  }

  onSuperseded(listener: () => void): void {
    this.#listeners.add(listener);
  }

  async #read(owner: string, tables: readonly ListedTable[], find: Find): Promise<AnyRecord[]> {
    const [key, opening] = [this.#key(), this.#openLedger()];
    await this.#queue.pending();
    const read = await this.#db.read(async () => {
      await this.#db.requireKeys();
      return Promise.all(tables.map(async (table) => ({ table, rows: await find(table) })));
    });
    const opened = await Promise.all(
      read.map(async ({ table, rows }) => ({ table, ...(await openRows(key, table, rows)) })),
    );
    const ledger = await opening;
    for (const { table, readable } of opened) ledger.saw(table, readable);
    const found = new Map<ListedTable, Found>(opened.map((o) => [o.table, o]));
    const faults = await (owner === '' ? practiceFaults(ledger, found) : ledger.faultsOf(owner, found));
    // Locked meanwhile: what was opened is not given out any more.
    this.#key();
    this.#faults.set(owner, faults);
    return opened.flatMap(({ records }) => records);
  }

  #relist(dataKey: CryptoKey): Promise<void> {
    return this.#queue.enqueue(async () => {
      const { relisted } = await import('./ledger/rebuilt');
      this.#ledger = Promise.resolve(await relisted(this.#db, dataKey));
    });
  }

  async #makeRoom(diff: Diff, reason: unknown): Promise<void> {
    // Needed where the storage is full, which is seldom.
    await (await import('./make-room')).makeRoom(this.#db, diff, reason);
    this.#ledger = null;
  }

  #openLedger(): Promise<Ledger> {
    this.#ledger ??= openLedger(this.#db, this.#key());
    return this.#ledger;
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

  #hold(dataKey: CryptoKey, opener: TherapistId | null, locks: number, ledger?: Ledger): void {
    this.#refuseSuperseded();
    if (this.#locks !== locks) throw new StoreClosed('locked');
    this.#dataKey = dataKey;
    this.#opener = opener;
    this.#ledger = ledger ? Promise.resolve(ledger) : null;
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
