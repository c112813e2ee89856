import { schemaVersion } from '../domain/migrations';

/** The browser's own version of a database that newer code has upgraded. */
export const newerVersion = 10 * (schemaVersion + 1);

/** The database as a thief or another tab sees it: through the browser's own interface, without Dexie. */
const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param version of the browser's own counting, ten times Dexie's; none: as it is. */
export const openRaw = (name: string, version?: number): Promise<IDBDatabase> =>
  done(indexedDB.open(name, version));

async function within<T>(
  name: string,
  mode: IDBTransactionMode,
  work: (tx: IDBTransaction) => Promise<T>,
): Promise<T> {
  const db = await openRaw(name);
  try {
    const tx = db.transaction([...db.objectStoreNames], mode);
    const finished = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    const result = await work(tx);
    await finished;
    return result;
  } finally {
    db.close();
  }
}

export type RawRow = { id: string; client: string; version: number; sealed: Uint8Array<ArrayBuffer> };

/** All tables with their rows, as data. */
export const rawTables = (name: string): Promise<{ table: string; rows: object[] }[]> =>
  within(name, 'readonly', (tx) =>
    Promise.all(
      [...tx.objectStoreNames].map(async (table) => ({
        table,
        rows: await done<object[]>(tx.objectStore(table).getAll()),
      })),
    ),
  );

export const deleteRaw = (name: string): Promise<unknown> => done(indexedDB.deleteDatabase(name));

export const rawRows = (name: string, table: string): Promise<RawRow[]> =>
  within(name, 'readonly', (tx) => done(tx.objectStore(table).getAll()));

/** Every row of every table, as stored. */
export const everyRow = (name: string): Promise<unknown[]> =>
  within(name, 'readonly', async (tx) => {
    const tables = [...tx.objectStoreNames].map((table) => done<unknown[]>(tx.objectStore(table).getAll()));
    return (await Promise.all(tables)).flat();
  });

export const putRaw = (name: string, table: string, row: object): Promise<IDBValidKey> =>
  within(name, 'readwrite', (tx) => done(tx.objectStore(table).put(row)));

export const clearRaw = (name: string, table: string): Promise<undefined> =>
  within(name, 'readwrite', (tx) => done(tx.objectStore(table).clear()));

export const removeRaw = (name: string, table: string, id: string): Promise<undefined> =>
  within(name, 'readwrite', (tx) => done(tx.objectStore(table).delete(id)));
