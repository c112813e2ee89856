import { expect, it } from 'vitest';
import { neutralBody } from '../domain/body';
import type { AnyRecord } from '../domain/records';
import { openRow } from './open-row';
import { deleteRaw, openRaw, rawTables } from './raw-database.fixture';
import * as make from './store.fixture';
import { layout } from './tables';

const byId = (records: readonly AnyRecord[]) => [...records].sort((a, b) => a.id.localeCompare(b.id));

/** The same rows in a database as version 1 of the app made it: Dexie's 1 is the browser's 10. */
async function asOfVersion1(name: string): Promise<void> {
  const tables = await rawTables(name);
  await deleteRaw(name);
  const request = indexedDB.open(name, 10);
  request.onupgradeneeded = () => {
    for (const { table, rows } of tables) {
      const store = request.result.createObjectStore(table, { keyPath: 'id' });
      if (layout[table as keyof typeof layout].includes('client')) store.createIndex('client', 'client');
      for (const row of rows) store.add(row);
    }
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  request.result.close();
}

it('opens a database of version 1 with all that is in it', async () => {
  (await make.filledStore('from-before')).lock();
  await asOfVersion1('from-before');
  const store = make.storeNamed('from-before');
  expect(await store.condition()).toBe('locked');
  expect(await store.unlock(make.passphrase)).toBe('open');
  expect(byId(await store.readPractice())).toEqual(byId(make.ofPractice));
  expect(byId(await store.readClient(make.idOfClient))).toEqual(byId(make.ofClient));
  const after = await openRaw('from-before');
  expect(after.version).toBeGreaterThan(10);
  after.close();
});

it('opens a card that version 1 sealed, and gives it the neutral body', async () => {
  const { body, lifeEvents, ...card } = make.client() as AnyRecord & { body: unknown; lifeEvents: unknown };
  expect([body, lifeEvents]).toEqual([neutralBody, [expect.anything()]]);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const place = { id: card.id, client: '', version: 1 };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(JSON.stringify(['clients', card.id, '', 1]));
  const content = new TextEncoder().encode(JSON.stringify(card));
  const secret = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content);
  const sealed = new Uint8Array([...iv, ...new Uint8Array(secret)]);
  expect(await openRow(key, 'clients', { ...place, sealed })).toEqual({ ...make.client(), lifeEvents: [] });
});
