import { expect, it } from 'vitest';
import { schemaVersion } from '../domain/migrations';
import { UnreadableRow } from './errors';
import { clearRaw, putRaw, type RawRow, rawRows, removeRaw } from './raw-database.fixture';
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

/** The keys of a practice: without them nothing opens. */
async function expectKeysUnreadable(reading: Promise<unknown>) {
  const error = await failure(reading);
  expect(error).toBeInstanceOf(UnreadableRow);
  expect(error).toMatchObject({ table: 'keys', why: 'damaged' });
  expect(String(error)).not.toMatch(/Slept|Twitches|Zoë|Willowbank/);
}

/** What a practice opened afresh says is amiss with the client, or with a client of that id. */
async function faultsOf(name: string, client = make.idOfClient) {
  const store = make.storeNamed(name);
  await store.unlock(make.passphrase);
  const records = await store.readClient(client);
  const words = store.faultsOf(client).map(({ kind, what, count }) => `${kind} ${what} ${count}`);
  return { words: words.sort(), read: records.map((r) => r.id).sort() };
}

const readSessions = (store: Store) => store.readClient(make.idOfClient);
const others = ['addendum-1', 'consent-1', 'link-finding-1'];

it('notices two rows whose contents were swapped, and reads the rest', async () => {
  const store = await make.filledStore('swapped');
  await store.write(make.change({ added: [make.session('session-2', 'Other')] }));
  const [a, b] = await rawRows('swapped', 'sessions');
  await putRaw('swapped', 'sessions', { ...a, sealed: b?.sealed });
  expect(await faultsOf('swapped')).toEqual({
    words: ['session unreadable 1'],
    read: [...others, 'session-2'],
  });
});

it('notices a row whose version was changed', async () => {
  await make.filledStore('version');
  await putRaw('version', 'sessions', { ...(await rowOf('version', 'sessions')), version: 0 });
  expect(await faultsOf('version')).toEqual({ words: ['session unreadable 1'], read: others });
});

it('notices a copy of a row under another id', async () => {
  await make.filledStore('copied');
  await putRaw('copied', 'sessions', { ...(await rowOf('copied', 'sessions')), id: 'session-9' });
  const found = await faultsOf('copied');
  expect(found.words).toEqual(['session unreadable 1']);
  expect(found.read).toEqual([...others, 'session-1']);
});

it('notices a session that was moved to another client, at both', async () => {
  await make.filledStore('moved');
  await putRaw('moved', 'sessions', { ...(await rowOf('moved', 'sessions')), client: make.otherClientId });
  expect(await faultsOf('moved')).toEqual({ words: ['session missing 1'], read: others });
  expect(await faultsOf('moved', make.otherClientId)).toEqual({ words: ['session unreadable 1'], read: [] });
});

it('notices a row that was moved to another table', async () => {
  await make.filledStore('table');
  await putRaw('table', 'links', await rowOf('table', 'consents'));
  expect((await faultsOf('table')).words).toEqual(['knot-link unreadable 1']);
});

it('notices a row that is gone', async () => {
  const store = await make.filledStore('gone');
  await store.write(make.change({ added: [make.session('session-2'), make.session('session-3')] }));
  await removeRaw('gone', 'sessions', 'session-2');
  await removeRaw('gone', 'sessions', 'session-3');
  expect(await faultsOf('gone')).toEqual({ words: ['session missing 2'], read: [...others, 'session-1'] });
});

it('notices an earlier copy of a row in the place of the last, also after more was written', async () => {
  const store = await make.filledStore('older');
  const earlier = await rowOf('older', 'sessions');
  await store.write(make.change({ updated: [[make.session(), make.session('session-1', 'Slept well')]] }));
  await putRaw('older', 'sessions', earlier);
  expect((await faultsOf('older')).words).toEqual(['session older 1']);
  const later = make.storeNamed('older');
  await later.unlock(make.passphrase);
  await later.readClient(make.idOfClient);
  await later.write(make.change({ added: [make.session('session-2')] }));
  expect((await faultsOf('older')).words).toEqual(['session older 1']);
});

it('notices a row that was brought back after it was removed', async () => {
  const store = await make.filledStore('back');
  const removed = await rowOf('back', 'sessions');
  await store.write(make.change({ removed: [make.session()] }));
  await putRaw('back', 'sessions', removed);
  expect((await faultsOf('back')).words).toEqual(['session foreign 1']);
});

it('takes no row of a newer version, and leaves it as it is', async () => {
  await make.filledStore('newer');
  const newer = { ...(await rowOf('newer', 'sessions')), version: schemaVersion + 1 };
  await putRaw('newer', 'sessions', newer);
  expect((await faultsOf('newer')).words).toEqual(['session unreadable 1']);
  expect(await rowOf('newer', 'sessions')).toEqual(newer);
});

it('notices any byte flipped: of the nonce, the content, the tag', async () => {
  const store = await make.filledStore('flipped');
  const row = await rowOf('flipped', 'sessions');
  const places = [0, 11, 12, 500, row.sealed.length - 17, row.sealed.length - 16, row.sealed.length - 1];
  for (const at of places) {
    const sealed = row.sealed.slice();
    sealed[at] = (sealed[at] ?? 0) ^ 1;
    await putRaw('flipped', 'sessions', { ...row, sealed });
    expect((await faultsOf('flipped')).words, `byte ${at}`).toEqual(['session unreadable 1']);
  }
  await putRaw('flipped', 'sessions', row);
  expect((await faultsOf('flipped')).words).toEqual([]);
  expect(await readSessions(store)).toHaveLength(make.ofClient.length);
});

it.each([
  ['cut short', new Uint8Array(5)],
  ['emptied', new Uint8Array(0)],
  ['replaced by text', 'sealed'],
  ['missing', undefined],
])('opens the practice although the card of one client was %s', async (what, sealed) => {
  const name = `content ${what}`;
  const filled = await make.filledStore(name);
  await filled.write(make.change({ added: [make.client(make.otherClientId, 'Bo')] }));
  const [row] = await rawRows(name, 'clients');
  await putRaw(name, 'clients', { ...row, sealed });
  const store = make.storeNamed(name);
  await store.unlock(make.passphrase);
  const cards = (await store.readPractice()).filter((r) => r.kind === 'client');
  expect(cards.map((r) => r.id)).toEqual([make.otherClientId]);
  expect(store.faultsOf(null)).toEqual([
    { kind: 'client', client: make.idOfClient, what: 'unreadable', count: 1 },
  ]);
  expect(await readSessions(store)).toHaveLength(make.ofClient.length);
});

it('notices the settings of the practice that are gone', async () => {
  await make.filledStore('settings');
  await clearRaw('settings', 'practice');
  const store = make.storeNamed('settings');
  await store.unlock(make.passphrase);
  expect(await store.readPractice()).toHaveLength(make.ofPractice.length - 1);
  expect(store.faultsOf(null)).toEqual([{ kind: 'practice', client: '', what: 'missing', count: 1 }]);
});

it('refuses to derive a key at a price nobody would have asked', async () => {
  const name = 'price';
  await make.filledStore(name);
  const keys = await rowOf(name, 'keys');
  const priced = (kdf: object) => putRaw(name, 'keys', { ...keys, kdf: { ...make.cheapKdf, ...kdf } });
  for (const kdf of [{ memoryKiB: 2 ** 22 }, { passes: 1e6 }, { lanes: 64 }, { algorithm: 'md5' }]) {
    await priced(kdf);
    await expectKeysUnreadable(make.storeNamed(name).unlock(make.passphrase));
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
  await expectKeysUnreadable(make.storeNamed('keyless').condition());
  await expectKeysUnreadable(make.storeNamed('keyless').create('another', [make.therapist]));
  await expectKeysUnreadable(make.storeNamed('keyless').unlock(make.passphrase));
  await expectKeysUnreadable(store.readPractice());
});
