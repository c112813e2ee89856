import type { Page } from '@playwright/test';

export interface OnDisk {
  readonly name: string;
  /** Ids of cards and sessions, which tell one state of a practice from another. */
  readonly ids: readonly string[];
}

/** The databases as they lie there, read without the app. @param url of a page of the same place. */
export async function onDisk(page: Page, url: string): Promise<OnDisk[]> {
  await page.goto(`${url}/manifest.webmanifest`);
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((ok, no) => {
        request.onsuccess = () => ok(request.result);
        request.onerror = () => no(request.error);
      });
    const found = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name));
      const ids: string[] = [];
      if (db.objectStoreNames.contains('sessions'))
        for (const table of ['clients', 'sessions'])
          ids.push(...(await answer(db.transaction(table).objectStore(table).getAllKeys())).map(String));
      db.close();
      found.push({ name, ids: ids.sort() });
    }
    return found;
  });
}
