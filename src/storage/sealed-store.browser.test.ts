import { expect, it } from 'vitest';
import type { SessionId } from '../domain/ids';
import type { AnyRecord } from '../domain/records';
import { AlreadySetUp, StoreClosed, WriteFailed } from './errors';
import { rawRows } from './raw-database.fixture';
import * as make from './store.fixture';

const byId = (records: readonly AnyRecord[]) => [...records].sort((a, b) => a.id.localeCompare(b.id));
const notes = (records: readonly AnyRecord[]) =>
  records.flatMap((r) => (r.kind === 'session' ? [`${r.id} ${r.note}`] : [])).sort();

it('is empty, then open, then locked, then open again', async () => {
  const store = make.storeNamed('ways');
  expect(await store.condition()).toBe('empty');
  await store.create(make.passphrase, make.ofPractice);
  expect(await store.condition()).toBe('open');
  store.lock();
  expect(await store.condition()).toBe('locked');
  expect(await make.storeNamed('ways').condition()).toBe('locked');
  expect(await store.unlock(make.passphrase)).toBe('open');
  expect(await store.condition()).toBe('open');
});

it('gives back every kind of record as it was written, also to a store opened afresh', async () => {
  await make.filledStore('round-trip');
  const later = make.storeNamed('round-trip');
  await later.unlock(make.passphrase);
  expect(byId(await later.readPractice())).toEqual(byId(make.ofPractice));
  expect(byId(await later.readClient(make.idOfClient))).toEqual(byId(make.ofClient));
});

it('reads one client only', async () => {
  const store = await make.filledStore('one-client');
  const other = make.session('session-2', 'Better', make.otherClientId);
  await store.write(make.change({ added: [make.client(make.otherClientId, 'Bo'), other] }));
  expect(await store.readClient(make.otherClientId)).toEqual([other]);
});

it('reads sessions of several clients by their ids, and leaves out what is gone', async () => {
  const store = await make.filledStore('some-sessions');
  const other = make.session('session-2', 'Better', make.otherClientId);
  await store.write(make.change({ added: [other, make.session('session-3', 'Not asked for')] }));
  const asked = ['session-1', 'session-2', 'session-9'] as SessionId[];
  expect(byId(await store.readSessions(asked))).toEqual([make.session(), other]);
  store.lock();
  await expect(store.readSessions(asked)).rejects.toThrow(StoreClosed);
});

it('updates and removes', async () => {
  const store = await make.filledStore('update');
  await store.write(make.change({ updated: [[make.session(), make.session('session-1', 'Slept well')]] }));
  expect(notes(await store.readClient(make.idOfClient))).toEqual(['session-1 Slept well']);
  await store.write(make.change({ removed: make.ofClient }));
  expect(await store.readClient(make.idOfClient)).toEqual([]);
});

it('opens nothing for a wrong passphrase', async () => {
  (await make.filledStore('wrong')).lock();
  const store = make.storeNamed('wrong');
  for (const wrong of ['seven quiet heron', 'Seven quiet herons', '', ' ']) {
    expect(await store.unlock(wrong)).toBe('wrong-passphrase');
    expect(await store.condition()).toBe('locked');
    await expect(store.readPractice()).rejects.toThrow(StoreClosed);
    await expect(store.write(make.change({ added: make.ofClient }))).rejects.toThrow(WriteFailed);
  }
});

it('takes composed and decomposed letters for the same passphrase', async () => {
  await make.storeNamed('accents').create('caf\u00e9 au lait', [make.therapist]);
  expect(await make.storeNamed('accents').unlock('cafe\u0301 au lait')).toBe('open');
});

it('is set up once only, also when two tabs try at once', async () => {
  const [one, two] = [make.storeNamed('twice'), make.storeNamed('twice')];
  const results = await Promise.allSettled([
    one.create('first one', [make.therapist]),
    two.create('second one', [make.therapist]),
  ]);
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
  const refused = results.find((r) => r.status === 'rejected');
  expect(refused?.reason).toBeInstanceOf(AlreadySetUp);
  await expect(one.create(make.passphrase, [make.therapist])).rejects.toThrow(AlreadySetUp);
});

it('refuses an empty passphrase and leaves nothing behind', async () => {
  const store = make.storeNamed('no-passphrase');
  await expect(store.create('', make.ofPractice)).rejects.toThrow(RangeError);
  expect(await store.condition()).toBe('empty');
});

it('gives out nothing after locking, not even what was being read', async () => {
  const store = await make.filledStore('locking');
  const reading = store.readClient(make.idOfClient);
  store.lock();
  await expect(reading).rejects.toThrow(StoreClosed);
  await expect(store.readPractice()).rejects.toThrow('locked');
});

it('stays locked when it was locked while the key was being derived', async () => {
  (await make.filledStore('locked-meanwhile')).lock();
  const store = make.storeNamed('locked-meanwhile');
  const unlocking = store.unlock(make.passphrase);
  store.lock();
  await expect(unlocking).rejects.toThrow(StoreClosed);
  expect(await store.condition()).toBe('locked');
});

it('keeps what was written before locking', async () => {
  const store = await make.filledStore('draft');
  const writing = store.write(make.change({ added: [make.session('session-9', 'Draft')] }));
  store.lock();
  await writing;
  expect(await rawRows('draft', 'sessions')).toHaveLength(2);
});

it('writes a diff whole or not at all', async () => {
  const store = await make.filledStore('atomic');
  const before = [await store.readPractice(), await store.readClient(make.idOfClient)];
  const unreadable = { ...make.session('session-3'), painNow: Number.NaN } as AnyRecord;
  const added = [make.client(make.otherClientId, 'Bo'), make.session('session-2'), unreadable];
  const removed = [make.session()];
  const failed = await store.write(make.change({ added, removed })).catch((e: unknown) => e);
  expect(failed).toBeInstanceOf(WriteFailed);
  expect(failed).toMatchObject({ reason: 'unfit' });
  expect([await store.readPractice(), await store.readClient(make.idOfClient)]).toEqual(before);
});

it('commits writes in the order in which they were asked for', async () => {
  const store = await make.filledStore('order');
  const finished: number[] = [];
  const long = 'x'.repeat(9_000);
  // The longer the note the longer the sealing: without a queue the short ones would overtake.
  const writes = Array.from({ length: 40 }, (_, i) => {
    const note = `${i} ${i % 2 === 0 ? long : ''}`.trim();
    const updated = [[make.session(), make.session('session-1', note)]] as const;
    return store.write(make.change({ updated })).then(() => finished.push(i));
  });
  await Promise.all(writes);
  expect(finished).toEqual(Array.from({ length: 40 }, (_, i) => i));
  expect(notes(await store.readClient(make.idOfClient))).toEqual(['session-1 39']);
});

it('reads what was written just before, without waiting for it', async () => {
  const store = await make.filledStore('read-after-write');
  const writing = store.write(make.change({ added: [make.session('session-2', 'New')] }));
  expect(notes(await store.readClient(make.idOfClient))).toContain('session-2 New');
  await writing;
});
