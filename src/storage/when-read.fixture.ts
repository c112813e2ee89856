import { vi } from 'vitest';

/** Lets something happen as a table is read, the first so many times; answers how often it did. */
export function whenRead(
  table: string,
  times: number,
  happen: (reading: IDBTransaction) => void,
): () => number {
  const { getAll } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = getAll.apply(this, given);
    if (this.name === table && count < times) {
      count += 1;
      happen(this.transaction);
    }
    return request;
  });
  return () => count;
}

/** What a browser does to the connections of an app in the background. */
export function takeAway(reading: IDBTransaction): void {
  reading.abort();
  reading.db.close();
  reading.db.dispatchEvent(new Event('close'));
}
