import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { WriteFailed } from './errors';
import * as make from './store.fixture';

/** Chromium's storage buckets: a corner of the disk with a real quota of its own. */
interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
}

const usual = Dexie.dependencies.indexedDB;
afterEach(() => {
  Dexie.dependencies.indexedDB = usual;
});

it('says that the storage is full, keeps what was saved, and can still make room', async () => {
  const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets };
  const bucket = await storageBuckets.open('small', { quota: 400_000 });
  Dexie.dependencies.indexedDB = bucket.indexedDB;
  const store = await make.filledStore('full');
  const big = Array.from({ length: 200 }, (_, i) => make.session(`session-q${i}`, 'word '.repeat(1_900)));
  // Again and again: the browser refuses such a write now sooner, now later.
  for (let attempt = 0; attempt < 6; attempt++) {
    const error = await store.write(make.change({ added: big })).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WriteFailed);
    expect(error).toMatchObject({ reason: 'quota' });
    expect(String(error)).toMatch(/full.*safe.*Free some space/);
  }
  expect(await store.readClient(make.idOfClient)).toHaveLength(make.ofClient.length);
  await store.write(make.change({ removed: make.ofClient }));
  expect(await store.readClient(make.idOfClient)).toEqual([]);
});
