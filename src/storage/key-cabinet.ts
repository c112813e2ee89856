import type { TherapistId } from '../domain/ids';
import type { Database } from './database';
import { UnreadableRow, WaitFirst, WriteFailed } from './errors';
import { derivingFrom, type Fit, fittingPassphrase } from './fitting-key';
import { openHolder } from './holder';
import { type KeyRow, readKeyRows } from './key-row';
import type { Argon2 } from './passphrase-key';
import { triesRowId } from './tables';
import { oneMore, waitLeft } from './tries';

type Rows = ReturnType<typeof readKeyRows>;

/** The rows of keys in the database: finds the one that a secret fits, and counts the tries that fit none. */
export class KeyCabinet {
  readonly #db: Database;
  readonly #argon2: Argon2;
  readonly #now: () => number;

  constructor(db: Database, argon2: Argon2, now: () => number) {
    this.#db = db;
    this.#argon2 = argon2;
    this.#now = now;
  }

  async rows(): Promise<Rows> {
    const stored = await this.#db.read(async () => {
      await this.#db.requireKeys();
      return this.#db.keys().toArray();
    });
    return readKeyRows(stored);
  }

  async waitMs(): Promise<number> {
    return waitLeft(await this.#db.read(() => this.#db.keys().get(triesRowId)), this.#now());
  }

  /** The row that this passphrase opens, whosever it is. @throws as `attempt` */
  prove(passphrase: string): Promise<Fit | null> {
    return this.attempt(
      passphrase,
      ({ passphrases }) => passphrases.length > 0,
      ({ passphrases }) => fittingPassphrase(passphrases, derivingFrom(passphrase, this.#argon2)),
    );
  }

  /** @throws WaitFirst, UnreadableRow when there is nothing left to try it on. */
  async attempt(
    secret: string,
    isThere: (rows: Rows) => boolean,
    find: (rows: Rows) => Promise<Fit | null>,
  ): Promise<Fit | null> {
    const rows = await this.rows();
    if (!isThere(rows) && rows.damaged) throw new UnreadableRow('keys');
    if (secret === '') return null;
    await this.#countTry();
    const fit = await find(rows);
    if (fit) await this.remove([triesRowId]).catch(whenThereIsRoom);
    return fit;
  }

  /** Whose row it is; `null` for the recovery key's. @throws UnreadableRow */
  async holderOf({ row, dataKey }: Pick<Fit, 'row' | 'dataKey'>): Promise<TherapistId | null> {
    if (row.kind === 'recovery') return null;
    if (!row.who) return (await import('./adopt-key')).adoptKey(this.#db, dataKey, row);
    return openHolder(dataKey, row.id, row.who).catch(() => Promise.reject(new UnreadableRow('keys')));
  }

  async put(row: KeyRow): Promise<void> {
    await this.#db.change(() => this.#db.keys().put(row), ['keys']);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#db.change(() => this.#db.keys().bulkDelete([...ids]), ['keys']);
  }

  /** Before the try, so that closing the app during it wins nothing. @throws WaitFirst */
  async #countTry(): Promise<void> {
    const now = this.#now();
    const wait = await this.#db
      .change(async () => {
        const tries = await this.#db.keys().get(triesRowId);
        if (waitLeft(tries, now) === 0) await this.#db.keys().put(oneMore(tries, now));
        return waitLeft(tries, now);
      }, ['keys'])
      .catch(whenThereIsRoom);
    if (wait) throw new WaitFirst(wait);
  }
}

/** On a full tablet the practice must open all the same, or nobody could make room. */
function whenThereIsRoom(error: unknown): null {
  if (error instanceof WriteFailed && error.reason === 'quota') return null;
  throw error;
}
