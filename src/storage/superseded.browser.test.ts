import { expect, it } from 'vitest';
import { StoreClosed, WriteFailed } from './errors';
import { newerVersion, openRaw, rawRows } from './raw-database.fixture';
import * as make from './store.fixture';

const failure = (doing: Promise<unknown>) =>
  doing.then(
    () => 'done',
    (e: unknown) => e,
  );

it('closes, says so and writes nothing when another tab upgrades the database', async () => {
  const store = await make.filledStore('upgraded');
  let told = 0;
  store.onSuperseded(() => {
    told += 1;
  });
  const newer = await openRaw('upgraded', newerVersion);
  expect(told).toBe(1);
  const late = await failure(store.write(make.change({ added: [make.session('session-2')] })));
  expect(late).toBeInstanceOf(WriteFailed);
  expect(late).toMatchObject({ reason: 'closed' });
  await expect(store.readPractice()).rejects.toMatchObject({ reason: 'superseded' });
  await expect(store.unlock(make.passphrase)).rejects.toMatchObject({ reason: 'superseded' });
  await expect(store.condition()).rejects.toBeInstanceOf(StoreClosed);
  newer.close();
  expect(await rawRows('upgraded', 'sessions')).toHaveLength(1);
});

it('commits what it had accepted before it lets the other tab upgrade', async () => {
  const store = await make.filledStore('draining');
  const upgraded = new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('draining', newerVersion);
    request.onsuccess = () => resolve(request.result);
  });
  const writes = Array.from({ length: 20 }, (_, i) =>
    store.write(make.change({ added: [make.session(`session-d${i}`)] })),
  );
  await Promise.all(writes);
  (await upgraded).close();
  expect(await rawRows('draining', 'sessions')).toHaveLength(21);
});

it('refuses a database that a newer version has upgraded', async () => {
  (await make.filledStore('from-the-future')).lock();
  (await openRaw('from-the-future', newerVersion)).close();
  const old = make.storeNamed('from-the-future');
  await expect(old.condition()).rejects.toMatchObject({ reason: 'outdated' });
  await expect(old.unlock(make.passphrase)).rejects.toMatchObject({ reason: 'outdated' });
  await expect(old.create(make.passphrase, [make.therapist])).rejects.toMatchObject({ reason: 'outdated' });
});

it('says that another tab holds on to the database, and goes on when it lets go', async () => {
  const stubborn = await openRaw('held', 5);
  const store = make.storeNamed('held');
  await expect(store.condition()).rejects.toMatchObject({ reason: 'blocked' });
  stubborn.close();
  await expect.poll(() => store.condition().catch(() => 'blocked')).toBe('empty');
});

it('does not come back as a new, empty store after the browser deleted it', async () => {
  const store = await make.filledStore('deleted');
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('deleted').onsuccess = resolve;
  });
  expect(await failure(store.write(make.change({ added: [make.session('session-2')] })))).toBeInstanceOf(
    WriteFailed,
  );
  await expect(store.readPractice()).rejects.toBeInstanceOf(StoreClosed);
  const names = (await indexedDB.databases()).map((db) => db.name);
  expect(names).not.toContain('deleted');
});
