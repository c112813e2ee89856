import { expect, it } from 'vitest';
import { notesOf } from '../../domain/audit-notes';
import { added } from '../../domain/diff';
import type { ClientId } from '../../domain/ids';
import { unwatched } from '../backup/backup.fixture';
import { clearRaw, putRaw, rawRows, removeRaw } from '../raw-database.fixture';
import type { Store } from '../store';
import * as make from '../store.fixture';
import { checkAll } from './check-all';
import { isBehind, sealedTurn } from './marker';

const told = { at: 1_780_000_000_000, by: null };

/** Two clients and a trail of five entries. */
async function practice(name: string): Promise<Store> {
  const store = make.storeNamed(name);
  await store.create(make.passphrase, make.ofPractice, notesOf(added(...make.ofPractice), told));
  const others = [
    make.client(make.otherClientId, 'Bo'),
    make.session('session-b', 'Better', make.otherClientId),
  ];
  for (const records of [make.ofClient, others])
    await store.write(added(...records), notesOf(added(...records), told));
  return store;
}

/** What is found amiss at the next unlocking. */
async function faultsAt(name: string): Promise<string[]> {
  const store = make.storeNamed(name);
  await store.unlock(make.passphrase);
  const faults = await checkAll(store.inside(), unwatched());
  return (faults ?? [])
    .map(({ kind, client, what, count }) => `${count} ${kind} ${what} ${client}`.trim())
    .sort();
}

it('finds nothing amiss with what was only written, changed and removed', async () => {
  const store = await practice('sound');
  await store.write(make.change({ updated: [[make.session(), make.session('session-1', 'Slept')]] }));
  await store.write(make.change({ removed: [make.session('session-b', 'Better', make.otherClientId)] }));
  await store.write(make.change({ updated: [[make.client(), make.client()]], removed: [make.session()] }));
  expect(await faultsAt('sound')).toEqual([]);
  const later = make.storeNamed('sound');
  await later.unlock(make.passphrase);
  await later.write(added(make.session('session-8')));
  await later.write(added(make.session('session-9', '', make.otherClientId)));
  expect(await faultsAt('sound')).toEqual([]);
});

it('finds nothing amiss with clients written by the hundred, those who were there before among them', async () => {
  await practice('many');
  const store = make.storeNamed('many');
  await store.unlock(make.passphrase);
  const many = Array.from({ length: 300 }, (_, i) =>
    make.client(`client-many-${i}` as ClientId, `Many ${i}`),
  );
  const known = make.client(make.otherClientId, 'Bo');
  const change = make.change({ added: many, updated: [[known, make.client(make.otherClientId, 'Bob')]] });
  await store.write(change, notesOf(change, told));
  expect(await faultsAt('many')).toEqual([]);
  await store.write(make.change({ removed: many }), notesOf(make.change({ removed: many }), told));
  expect(await faultsAt('many')).toEqual([]);
  await removeRaw('many', 'clients', make.otherClientId);
  expect(await faultsAt('many')).toEqual([`1 client missing ${make.otherClientId}`]);
});

it('names what is gone, of clients who were not opened', async () => {
  await practice('parts gone');
  await clearRaw('parts gone', 'sessions');
  await removeRaw('parts gone', 'clients', make.otherClientId);
  expect(await faultsAt('parts gone')).toEqual([
    `1 client missing ${make.otherClientId}`,
    `1 session missing ${make.idOfClient}`,
    `1 session missing ${make.otherClientId}`,
  ]);
});

it('notices a client set back whole, with the list of what they should have', async () => {
  const store = await practice('set back');
  const before = await rawRows('set back', 'sessions');
  const page = (await rawRows('set back', 'ledger')).find((row) => row.id === make.idOfClient);
  await store.write(make.change({ updated: [[make.session(), make.session('session-1', 'Slept')]] }));
  await store.write(make.change({ added: [make.session('session-c', '', make.otherClientId)] }));
  for (const row of before) await putRaw('set back', 'sessions', row);
  await putRaw('set back', 'ledger', page ?? {});
  expect(await faultsAt('set back')).toContain('1 ledger older');
});

it('notices that all of a client is gone, with the list of what they should have', async () => {
  await practice('wiped client');
  for (const table of ['sessions', 'links', 'consents']) await clearRaw('wiped client', table);
  await removeRaw('wiped client', 'clients', make.idOfClient);
  await removeRaw('wiped client', 'ledger', make.idOfClient);
  expect(await faultsAt('wiped client')).toContain('1 ledger missing');
});

it('goes on when its own list is damaged, and says so', async () => {
  await practice('list');
  for (const row of await rawRows('list', 'ledger'))
    if (row.id === 'first') await putRaw('list', 'ledger', { ...row, sealed: row.sealed.map((b) => b ^ 1) });
  expect(await faultsAt('list')).toEqual(['1 ledger unreadable']);
  const store = make.storeNamed('list');
  await store.unlock(make.passphrase);
  await store.write(added(make.session('session-7')), notesOf(added(make.session('session-7')), told));
  expect(await store.readClient(make.idOfClient)).toHaveLength(make.ofClient.length + 1);
  expect(await faultsAt('list')).toEqual([]);
});

it('lists what is there when it is told to go on without the rest', async () => {
  await practice('without');
  await removeRaw('without', 'sessions', 'session-1');
  const store = make.storeNamed('without');
  await store.unlock(make.passphrase);
  await store.inside().relist();
  expect(await faultsAt('without')).toEqual([]);
});

it('begins a list for a practice that has none', async () => {
  await practice('listless');
  await clearRaw('listless', 'ledger');
  expect(await faultsAt('listless')).toEqual([]);
  await removeRaw('listless', 'sessions', 'session-1');
  expect(await faultsAt('listless')).toEqual([`1 session missing ${make.idOfClient}`]);
});

it('notices one flipped byte anywhere in the trail', async () => {
  await practice('trail');
  const rows = await rawRows('trail', 'audit');
  expect(rows).toHaveLength(8);
  const unnoticed: string[] = [];
  for (const [n, row] of rows.entries())
    for (let at = n % 5; at < row.sealed.length; at += 5) {
      const sealed = row.sealed.slice();
      sealed[at] = (sealed[at] ?? 0) ^ (1 << (at % 8));
      await putRaw('trail', 'audit', { ...row, sealed });
      if (at < 60 || at % 50 === 0) {
        const faults = await faultsAt('trail');
        if (!faults.includes('1 audit unreadable')) unnoticed.push(`${n} ${at}`);
      }
      if (at >= row.sealed.length - 5) await putRaw('trail', 'audit', row);
    }
  expect(unnoticed).toEqual([]);
});

it.each([0, 3, 6])('notices that entry %i of the trail is gone', async (n) => {
  const name = `entry ${n} gone`;
  await practice(name);
  const rows = await rawRows(name, 'audit');
  await removeRaw(name, 'audit', rows[n]?.id ?? '');
  expect(await faultsAt(name)).toEqual(['1 audit missing']);
});

it('goes on with the trail after unlocking again', async () => {
  await practice('goes on');
  for (let i = 0; i < 3; i++) {
    const store = make.storeNamed('goes on');
    await store.unlock(make.passphrase);
    const session = make.session(`session-${i + 50}`);
    await store.write(added(session), notesOf(added(session), told));
  }
  expect(await rawRows('goes on', 'audit')).toHaveLength(11);
  expect(await faultsAt('goes on')).toEqual([]);
});

it('notices by a word kept outside that the whole database was set back', async () => {
  const store = await practice('outside');
  const early = await sealedTurn(store.inside());
  await store.write(make.change({ updated: [[make.session(), make.session('session-1', 'Slept')]] }));
  const late = await sealedTurn(store.inside());
  const again = make.storeNamed('outside');
  await again.unlock(make.passphrase);
  expect(await isBehind(again.inside(), late)).toBe(false);
  expect(await isBehind(again.inside(), early)).toBe(false);
  const other = await practice('outside, earlier');
  expect(await isBehind(other.inside(), late)).toBe(false);
  await store.write(make.change({ updated: [[make.session(), make.session('session-1', 'Worse')]] }));
  expect(await isBehind(again.inside(), await sealedTurn(store.inside()))).toBe(true);
  expect(await isBehind(again.inside(), 'here')).toBe(false);
});
