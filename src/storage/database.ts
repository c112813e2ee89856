import { Dexie, type Table } from 'dexie';
import { schemaVersion } from '../domain/migrations';
import { StoreClosed, UnreadableRow } from './errors';
import { openFailure, readFailure, writeFailure } from './failure';
import {
  allTables,
  type LedgerRow,
  layout,
  layoutStep,
  type SealedRow,
  type SealedTable,
  sealedTables,
  type TableName,
  triesRowId,
} from './tables';

/** Dexie multiplies its versions by ten for the browser, so there is room for nine layouts of one schema. */
const nativeVersion = schemaVersion * 10 + layoutStep;

const unusedStages = [
  'Observability',
  'Cache',
  'HooksMiddleware',
  'VirtualIndexMiddleware',
  'CacheExistingValuesMiddleware',
];

/** What is done to one table: removals first, then rows put, a later one of the same id winning. */
export interface TableChange {
  readonly table: TableName;
  readonly remove: readonly string[];
  readonly put: readonly (SealedRow | LedgerRow)[];
}

export interface Database {
  rows(table: SealedTable): Table<SealedRow, string>;
  /** Its rows are checked where they are used, for they may have been changed from outside. */
  keys(): Table<unknown, string>;
  ledger(): Table<LedgerRow, string>;
  /** Inside a transaction: the keys are there, and must be from now on. @throws UnreadableRow */
  requireKeys(): Promise<void>;
  /** One transaction over all tables. Inside it wait for nothing but the database. @throws StoreClosed */
  read<T>(work: () => PromiseLike<T>): Promise<T>;
  /**
   * Likewise for writing, over these tables only, or all: resolved when it is committed, durably,
   * because strict. @throws WriteFailed
   */
  change<T>(work: () => PromiseLike<T>, tables?: readonly TableName[]): Promise<T>;
  /**
   * The end of a transaction: these changes, and its commit without first hearing that each went well. One
   * that goes wrong still takes the whole back. Goes past Dexie, which would ask and answer for each table.
   */
  finish(changes: readonly TableChange[]): void;
  /** Opens anew where the browser has taken the connection away. @throws StoreClosed, UnreadableRow */
  reconnect(): Promise<void>;
  /** For good: it does not reopen. */
  close(): void;
}

/**
 * The database of one practice. Its version is that of the records' schema and of the layout, so that a tab with older
 * code is told (`onVersionChange`) before rows of a newer version exist. Rows are migrated when they are
 * read, because a database upgrade has no key.
 */
export function database(name: string, onVersionChange: () => void): Database {
  const db = new Dexie(name, { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' });
  db.version(nativeVersion / 10).stores(layout);
  // They serve live queries, hooks and compound indexes, which nothing here uses, and slow every write;
  // the first of them also announces the ids of what was written to other tabs.
  for (const name of unusedStages) db.unuse({ stack: 'dbcore', name });
  const requireKeys = keysGuard(db);
  // `false` keeps Dexie's own listener away, which would leave the connection free to reopen.
  db.on('versionchange', () => {
    onVersionChange();
    return false;
  });
  const connect = connector(db);
  let closed = false;
  const refuseClosed = () => {
    if (closed) throw new StoreClosed('superseded');
  };
  const transaction = async <T>(mode: 'r' | 'rw', work: () => PromiseLike<T>, tables = allTables) => {
    await connect();
    return db.transaction(mode, [...tables], work);
  };
  return {
    rows: (table) => db.table<SealedRow, string>(table),
    keys: () => db.table<unknown, string>('keys'),
    ledger: () => db.table<LedgerRow, string>('ledger'),
    requireKeys,
    read: (work) =>
      transaction('r', work).catch((error) => {
        // What the browser says of its end looks as damage does.
        refuseClosed();
        throw readFailure(error);
      }),
    change: (work, tables) =>
      transaction('rw', work, tables).catch((error) => Promise.reject(writeFailure(error))),
    finish: (changes) => finish(Dexie.currentTransaction.idbtrans, changes),
    reconnect: async () => {
      refuseClosed();
      await connect(true);
    },
    close: () => {
      closed = true;
      db.close();
    },
  };
}

function finish(transaction: IDBTransaction, changes: readonly TableChange[]): void {
  for (const { table, remove, put } of changes) {
    const store = transaction.objectStore(table);
    for (const id of remove) store.delete(id);
    for (const row of put) store.put(row);
  }
  transaction.commit();
}

/**
 * Watches every opening, also those by which Dexie replaces a connection that the browser has lost. It
 * would go on with a newer database, or with an empty one when the old was deleted, as if nothing had
 * happened: then nobody could read what is written, or emptiness would be taken for the truth.
 */
function keysGuard(db: Dexie): () => Promise<void> {
  const check = async (connection: Dexie) => {
    const ids = await connection.table('keys').toCollection().primaryKeys();
    if (ids.every((id) => id === triesRowId)) throw new UnreadableRow('keys');
  };
  let seen = false;
  const onOpen = async (connection: Dexie) => {
    if (db.backendDB().version > nativeVersion) throw new StoreClosed('outdated');
    if (seen) await check(connection);
  };
  db.on('ready', onOpen, true);
  return async () => {
    await check(db);
    seen = true;
  };
}

/** Opens once; after a failure the next call tries again. What is open stays so, also when it is asked for anew. */
function connector(db: Dexie): (anew?: boolean) => Promise<void> {
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      reject(new StoreClosed('blocked'));
      return false;
    });
  });
  blocked.catch(() => 'Heard by whoever is waiting below.');
  let opening: Promise<unknown> | null = null;
  return async (anew = false) => {
    if (anew) opening = null;
    opening ??= Promise.resolve(db.open());
    try {
      // When it did open after all, that comes first in the race and wins.
      await Promise.race([opening, blocked]);
    } catch (error) {
      if (!(error instanceof StoreClosed)) opening = null;
      throw openFailure(error);
    }
  };
}

/** For the inside of a transaction: nothing was ever set up here. */
export async function isBlank(db: Database): Promise<boolean> {
  const counts = [await db.keys().count()];
  for (const table of sealedTables) counts.push(await db.rows(table).count());
  return counts.every((n) => n === 0);
}
