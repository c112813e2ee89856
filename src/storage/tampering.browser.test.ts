import { expect, it } from 'vitest';
import { schemaVersion } from '../domain/migrations';
import { UnreadableRow } from './errors';
import { clearRaw, putRaw, type RawRow, rawRows } from './raw-database.fixture';
import type { Store } from './store';
import * as make from './store.fixture';

async function rowOf(name: string, table: string): Promise<RawRow> {
  const [row] = await rawRows(name, table);
  if (row === undefined) throw new Error(`No row in ${table}.`);
  return row;
}

const failure = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (e: unknown) => e,
  );

async function expectUnreadable(reading: Promise<unknown>, table: string, why = 'damaged') {
  const error = await failure(reading);
  expect(error).toBeInstanceOf(UnreadableRow);
  expect(error).toMatchObject({ table, why });
  expect(String(error)).not.toMatch(/Slept|Twitches|Zoë|Willowbank/);
}

const readSessions = (store: Store) => store.readClient(make.idOfClient);

it('refuses two rows whose contents were swapped', async () => {
  const store = await make.filledStore('swapped');
  await store.write(make.change({ added: [make.session('session-2', 'Other')] }));
  const [a, b] = await rawRows('swapped', 'sessions');
  await putRaw('swapped', 'sessions', { ...a, sealed: b?.sealed });
  await expectUnreadable(readSessions(store), 'sessions');
});

it.each([
  ['id', { id: 'session-9' }],
  ['version', { version: 0 }],
])('refuses a row whose %s was changed', async (what, changed) => {
  const name = `changed ${what}`;
  const store = await make.filledStore(name);
  await putRaw(name, 'sessions', { ...(await rowOf(name, 'sessions')), ...changed });
  await expectUnreadable(readSessions(store), 'sessions');
});

it('refuses a session that was moved to another client', async () => {
  const store = await make.filledStore('moved');
  await putRaw('moved', 'sessions', { ...(await rowOf('moved', 'sessions')), client: make.otherClientId });
  await expectUnreadable(store.readClient(make.otherClientId), 'sessions');
});

it('refuses a row that was moved to another table', async () => {
  const store = await make.filledStore('table');
  await putRaw('table', 'links', await rowOf('table', 'consents'));
  await expectUnreadable(readSessions(store), 'links');
});

it('says so when a row comes from a newer version, and leaves it as it is', async () => {
  const store = await make.filledStore('newer');
  const newer = { ...(await rowOf('newer', 'sessions')), version: schemaVersion + 1 };
  await putRaw('newer', 'sessions', newer);
  await expectUnreadable(readSessions(store), 'sessions', 'newer');
  expect(await rowOf('newer', 'sessions')).toEqual(newer);
});

it('refuses a row with any byte flipped: of the nonce, the content, the tag', async () => {
  const store = await make.filledStore('flipped');
  const row = await rowOf('flipped', 'sessions');
  const places = [0, 11, 12, 500, row.sealed.length - 17, row.sealed.length - 16, row.sealed.length - 1];
  for (const at of places) {
    const sealed = row.sealed.slice();
    sealed[at] = (sealed[at] ?? 0) ^ 1;
    await putRaw('flipped', 'sessions', { ...row, sealed });
    await expectUnreadable(readSessions(store), 'sessions');
  }
  await putRaw('flipped', 'sessions', row);
  expect(await readSessions(store)).toHaveLength(make.ofClient.length);
});

it.each([
  ['cut short', new Uint8Array(5)],
  ['emptied', new Uint8Array(0)],
  ['replaced by text', 'sealed'],
  ['missing', undefined],
])('refuses a row whose content was %s', async (what, sealed) => {
  const name = `content ${what}`;
  const store = await make.filledStore(name);
  await putRaw(name, 'clients', { ...(await rowOf(name, 'clients')), sealed });
  await expectUnreadable(store.readPractice(), 'clients');
});

it('refuses to derive a key at a price nobody would have asked', async () => {
  const name = 'price';
  await make.filledStore(name);
  const keys = await rowOf(name, 'keys');
  const priced = (kdf: object) => putRaw(name, 'keys', { ...keys, kdf: { ...make.cheapKdf, ...kdf } });
  for (const kdf of [{ memoryKiB: 2 ** 22 }, { passes: 1e6 }, { lanes: 64 }, { algorithm: 'md5' }]) {
    await priced(kdf);
    await expectUnreadable(make.storeNamed(name).unlock(make.passphrase), 'keys');
  }
});

it('opens nothing when the wrapped key was changed', async () => {
  await make.filledStore('wrapped');
  const keys = (await rowOf('wrapped', 'keys')) as unknown as { wrapped: Uint8Array };
  const wrapped = keys.wrapped.slice();
  wrapped[20] = (wrapped[20] ?? 0) ^ 128;
  await putRaw('wrapped', 'keys', { ...keys, wrapped });
  expect(await make.storeNamed('wrapped').unlock(make.passphrase)).toBe('wrong-passphrase');
});

it('does not take a store without keys for a new one', async () => {
  const store = await make.filledStore('keyless');
  await clearRaw('keyless', 'keys');
  await expectUnreadable(make.storeNamed('keyless').condition(), 'keys');
  await expectUnreadable(make.storeNamed('keyless').create('another', [make.therapist]), 'keys');
  await expectUnreadable(make.storeNamed('keyless').unlock(make.passphrase), 'keys');
  await expectUnreadable(store.readPractice(), 'keys');
});
