import { afterEach, expect, it, vi } from 'vitest';
import { notesOf } from '../../domain/audit-notes';
import { added } from '../../domain/diff';
import type { Fault } from '../../domain/fault';
import { unwatched } from '../backup/backup.fixture';
import * as make from '../store.fixture';
import { checkAll } from './check-all';
import { checkTrail } from './check-trail';

afterEach(() => vi.restoreAllMocks());

const told = { at: 1_780_000_000_000, by: null };

async function practice(name: string) {
  const store = make.storeNamed(name);
  await store.create(make.passphrase, make.ofPractice, notesOf(added(...make.ofPractice), told));
  await store.write(added(...make.ofClient), notesOf(added(...make.ofClient), told));
  return store;
}

const words = (faults: readonly Fault[] | null) =>
  faults?.map(({ kind, what, count }) => `${count} ${kind} ${what}`);

/** Lets something happen as a table is read, the first so many times; answers how often it did. */
function whenRead(table: string, times: number, happen: (reading: IDBTransaction) => void): () => number {
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
function takeAway(reading: IDBTransaction): void {
  reading.abort();
  reading.db.close();
  reading.db.dispatchEvent(new Event('close'));
}

it.each(['sessions', 'audit'])('says nothing of %s whose reading was broken off once', async (table) => {
  const store = await practice(`once ${table}`);
  const count = whenRead(table, 1, (reading) => reading.abort());
  expect(words(await checkAll(store.inside(), unwatched()))).toEqual([]);
  expect(count()).toBe(1);
});

it('says so when it is broken off time and again', async () => {
  const store = await practice('again');
  whenRead('sessions', Number.POSITIVE_INFINITY, (reading) => reading.abort());
  expect(words(await checkAll(store.inside(), unwatched()))).toEqual(['1 session unreadable']);
  vi.restoreAllMocks();
  whenRead('audit', Number.POSITIVE_INFINITY, (reading) => reading.abort());
  expect(words(await checkTrail(store.inside(), new AbortController().signal))).toEqual([
    '6 audit unreadable',
  ]);
});

it.each(['sessions', 'audit'])('reads %s anew when the browser took the connection away', async (table) => {
  const store = await practice(`taken away ${table}`);
  const count = whenRead(table, 1, takeAway);
  expect(words(await checkAll(store.inside(), unwatched()))).toEqual([]);
  expect(count()).toBe(1);
  expect(await store.readClient(make.idOfClient)).toHaveLength(make.ofClient.length);
});

it('says what cannot be read any more when the database itself was taken away', async () => {
  const store = await practice('deleted');
  whenRead('sessions', 1, (reading) => {
    takeAway(reading);
    indexedDB.deleteDatabase('deleted');
  });
  const faults = words(await checkAll(store.inside(), unwatched()));
  expect(faults).toContain('1 session unreadable');
  expect(faults?.every((fault) => fault.endsWith('unreadable'))).toBe(true);
});

it('ends without a fault when another tab upgrades the database meanwhile', async () => {
  const store = await practice('superseded meanwhile');
  let left = false;
  store.onSuperseded(() => {
    left = true;
  });
  whenRead('sessions', 1, ({ db }) => void db.dispatchEvent(new IDBVersionChangeEvent('versionchange')));
  await expect(checkAll(store.inside(), unwatched())).rejects.toMatchObject({ reason: 'superseded' });
  expect(left).toBe(true);
});
