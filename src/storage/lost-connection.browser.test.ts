import { afterEach, expect, it, vi } from 'vitest';
import { StoreClosed, WriteFailed } from './errors';
import { clearRaw, newerVersion, openRaw, rawRows } from './raw-database.fixture';
import * as make from './store.fixture';

afterEach(() => vi.restoreAllMocks());

/**
 * A filled store, and the browser's own connection under it. Closing that is what the tablet does to an
 * app which was in the background: the next transaction finds the connection gone.
 */
async function storeAndConnection(name: string) {
  const opening = vi.spyOn(indexedDB, 'open');
  const store = await make.filledStore(name);
  const request = opening.mock.results[0]?.value as IDBOpenDBRequest;
  return { store, connection: request.result };
}

const newSession = make.change({ added: [make.session('session-2')] });
const failure = (doing: Promise<unknown>) =>
  doing.then(
    () => 'done',
    (e: unknown) => e,
  );

it('reconnects when the browser has dropped the connection, and goes on', async () => {
  const { store, connection } = await storeAndConnection('dropped');
  connection.close();
  await store.write(newSession);
  expect(await store.readClient(make.idOfClient)).toHaveLength(make.ofClient.length + 1);
});

it('writes nothing into the empty store that it finds in place of its own', async () => {
  const { store, connection } = await storeAndConnection('replaced');
  connection.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('replaced').onsuccess = resolve;
  });
  const error = await failure(store.write(newSession));
  expect(error).toBeInstanceOf(WriteFailed);
  expect(error).toMatchObject({ reason: 'damaged' });
  expect(await failure(store.write(newSession))).toBeInstanceOf(WriteFailed);
  await expect(store.readPractice()).rejects.toBeInstanceOf(StoreClosed);
  expect(await rawRows('replaced', 'sessions')).toEqual([]);
});

it('writes nothing either when only its keys are gone', async () => {
  const { store, connection } = await storeAndConnection('keys-gone');
  connection.close();
  await clearRaw('keys-gone', 'keys');
  expect(await failure(store.write(newSession))).toMatchObject({ reason: 'damaged' });
  expect(await rawRows('keys-gone', 'sessions')).toHaveLength(1);
});

it('writes nothing into a database that was upgraded while the connection was gone', async () => {
  const { store, connection } = await storeAndConnection('upgraded-meanwhile');
  connection.close();
  (await openRaw('upgraded-meanwhile', newerVersion)).close();
  expect(await failure(store.write(newSession))).toMatchObject({ reason: 'closed' });
  expect(await rawRows('upgraded-meanwhile', 'sessions')).toHaveLength(1);
});
