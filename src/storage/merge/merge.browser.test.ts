import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AuditNote, Deed } from '../../domain/audit-entry';
import { canonicalJson } from '../../domain/canonical-json';
import type { ClientId } from '../../domain/ids';
import type { Contested } from '../../domain/other-version';
import { type AnyRecord, recordSchema } from '../../domain/records';
import { argon2Here } from '../argon2';
import { unwatched } from '../backup/backup.fixture';
import { openBackup } from '../backup/read-backup';
import { writeBackup } from '../backup/write-backup';
import { eraseClient } from '../erase-client';
import { checkAll } from '../ledger/check-all';
import { trailOf } from '../ledger/check-trail';
import { openRow } from '../open-row';
import { putRaw, rawRows, removeRaw } from '../raw-database.fixture';
import { liveDatabase } from '../restore/generations';
import { openStore } from '../sealed-store';
import type { Store } from '../store';
import * as make from '../store.fixture';
import { sealedTables } from '../tables';
import { compareWith } from './compare';
import { putAside } from './put-aside';
import { stageMerge } from './stage-merge';

const told = { at: 1_781_000_000_000, by: null };

async function backupOf(store: Store, madeAt = 1_780_000_000_000) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const sink = {
    write: async (bytes: Uint8Array<ArrayBuffer>) => void parts.push(bytes),
    close: async () => new Blob(parts),
    abandon: async () => undefined,
  };
  const { file } = await writeBackup(store.inside(), madeAt, sink, unwatched());
  const backup = await openBackup(file, make.passphrase, argon2Here);
  if (!backup) throw new Error('The passphrase does not open this backup.');
  return backup;
}

async function allIn(store: Store): Promise<AnyRecord[]> {
  const { db, dataKey } = store.inside();
  const records: AnyRecord[] = [];
  for (const table of sealedTables)
    for (const row of await db.read(() => db.rows(table).toArray()))
      records.push(await openRow(dataKey, table, row));
  return records;
}

/** What therapists wrote, whether in use or put aside, each once. */
const written = (records: readonly AnyRecord[]) =>
  [
    ...new Set(
      records
        .map((r) => (r.kind === 'other-version' ? r.record : r))
        .filter((r) => !['audit', 'open-sessions', 'backup'].includes(r.kind))
        .map(canonicalJson),
    ),
  ].sort();

const ofKind = <K extends AnyRecord['kind']>(records: readonly AnyRecord[], kind: K) =>
  records.filter((r): r is Extract<AnyRecord, { kind: K }> => r.kind === kind);

/** The practice as it is found at the next start, open. */
async function nextStart(base: string): Promise<Store> {
  const { name } = await liveDatabase(base);
  const store = openStore({ name, kdf: make.cheapKdf, argon2: argon2Here, now: () => 1_780_000_000_000 });
  expect(await store.unlock(make.passphrase)).toBe('open');
  return store;
}

async function merged(base: string, here: Store, backup: Awaited<ReturnType<typeof backupOf>>) {
  const staged = await stageMerge(base, here.inside(), backup, told, unwatched());
  await staged.swapIn();
  here.lock();
  return nextStart(base);
}

const sound = async (store: Store) => {
  expect(await checkAll(store.inside(), unwatched())).toEqual([]);
};

async function practiceOf(name: string, records: readonly AnyRecord[], notes: readonly AuditNote[] = []) {
  const store = make.storeNamed(name);
  const first = records.filter((r) => r.kind !== 'therapist');
  await store.create(make.passphrase, [make.therapist], notes);
  if (first.length > 0) await store.write(make.change({ added: first }), notes);
  return store;
}

const note = (deed: Deed, id: string): AuditNote => ({
  at: 1_780_000_000_000,
  by: null,
  deed,
  subject: { kind: 'session', id },
  clientId: null,
  reason: '',
});

const signed = (id: string, words: string) =>
  recordSchema.parse({
    ...make.session(id, words),
    signature: { at: 1, by: 'therapist-1', hash: 'a'.repeat(64) },
  });

it('brings in what is only in the backup, with the names of those who recorded it', async () => {
  const here = await practiceOf('names', [make.session()], [note('created', 'session-1')]);
  const other = recordSchema.parse({ ...make.therapist, id: 'therapist-2', name: 'Bo Elsewhere' });
  const there = make.storeNamed('names-there');
  await there.create(make.passphrase, [other], [note('created', 'session-2')]);
  const theirs = { ...make.session('session-2', 'Theirs', make.otherClientId), therapistId: other.id };
  const brought = [recordSchema.parse(theirs), make.client(make.otherClientId, 'Bo')];
  await there.write(make.change({ added: brought }));
  const backup = await backupOf(there);
  expect(await compareWith(here.inside(), backup, unwatched())).toEqual({
    clients: { fresh: 1, same: 0, differing: 0 },
    sessions: { fresh: 1, same: 0, differing: 0 },
    others: { fresh: 1, same: 0, differing: 0 },
    erased: 0,
  });
  const both = await merged('names', here, backup);
  const records = await allIn(both);
  expect(ofKind(records, 'therapist').map((t) => t.name)).toEqual(['Ottoline Fairweather', 'Bo Elsewhere']);
  expect(ofKind(records, 'session').map((s) => s.therapistId)).toEqual(['therapist-1', 'therapist-2']);
  expect(ofKind(records, 'other-version')).toEqual([]);
  expect(ofKind(records, 'open-sessions')[0]?.list.map((o) => o.sessionId)).toEqual(['session-2']);
  const trail: string[] = [];
  for await (const { entry } of trailOf(both.inside())) trail.push(`${entry?.deed} ${entry?.subject.id}`);
  expect(trail.sort()).toEqual([
    'created session-1',
    'created session-1',
    'created session-2',
    'merged made-1780000000000',
  ]);
  await sound(both);
});

it('keeps both of two versions, the signed one and the withdrawn one in use', async () => {
  const consent = make.ofClient.find((r) => r.kind === 'consent');
  const withdrawn = recordSchema.parse({ ...consent, withdrawnOn: '2026-03-01' });
  const mine = [make.session('session-1', 'Mine'), signed('session-2', 'Mine'), make.session('session-3')];
  const theirs = [signed('session-1', 'Theirs'), signed('session-2', 'Theirs'), make.session('session-3')];
  const here = await practiceOf('both', [make.client(), ...mine, consent as AnyRecord]);
  const there = await practiceOf('both-there', [make.client(undefined, 'Zoë Newname'), ...theirs, withdrawn]);
  const backup = await backupOf(there);
  expect(await compareWith(here.inside(), backup, unwatched())).toMatchObject({
    clients: { fresh: 0, same: 0, differing: 1 },
    sessions: { fresh: 0, same: 1, differing: 2 },
    others: { fresh: 0, same: 1, differing: 1 },
  });
  const both = await merged('both', here, backup);
  const records = await allIn(both);
  expect(ofKind(records, 'session').map((s) => s.note)).toEqual(['Theirs', 'Mine', 'Slept badly']);
  expect(ofKind(records, 'consent')).toMatchObject([{ withdrawnOn: '2026-03-01' }]);
  expect(ofKind(records, 'client').map((c) => c.name)).toEqual(['Zoë Ångström-Okonkwo']);
  expect(ofKind(records, 'open-sessions')[0]?.list).toEqual([]);
  const aside = ofKind(records, 'other-version');
  expect(aside.map((v) => `${v.record.kind} ${v.record.id}`).sort()).toEqual([
    'client client-aaaaaaaa',
    'consent consent-1',
    'session session-1',
    'session session-2',
  ]);
  expect(aside.every((v) => v.clientId === make.idOfClient && !v.settled)).toBe(true);
  // Once more: all of it is here by now.
  const again = await merged('both', both, backup);
  expect(written(await allIn(again))).toEqual(written(records));
  expect(ofKind(await allIn(again), 'other-version')).toHaveLength(4);
  await sound(again);
});

it('brings a half-typed card in with its client, and never beside a card that is here', async () => {
  const draftOf = (id: string, clientId: ClientId | null) =>
    recordSchema.parse({ kind: 'card-draft', id, clientId, card: make.typedCard });
  const here = await practiceOf('typed', [make.client()]);
  const theirs = [make.client(undefined, 'Zoë Older'), make.client(make.otherClientId, 'Bo')];
  const drafts = [
    draftOf(make.idOfClient, make.idOfClient),
    draftOf(make.otherClientId, make.otherClientId),
    draftOf('new-client', null),
  ];
  const there = await practiceOf('typed-there', [...theirs, ...drafts]);
  const backup = await backupOf(there);
  expect(await compareWith(here.inside(), backup, unwatched())).toMatchObject({
    others: { fresh: 2, same: 1, differing: 0 },
  });
  const both = await merged('typed', here, backup);
  const brought = ofKind(await allIn(both), 'card-draft').map((d) => d.id as string);
  expect(brought.sort()).toEqual([make.otherClientId, 'new-client']);
  await sound(both);
});

it('counts no backup that was made of another tablet as one of this', async () => {
  const madeThere = recordSchema.parse({
    kind: 'backup',
    id: 'backup-1',
    at: 1_779_000_000_000,
    ...{ clients: 1, sessions: 0, bytes: 1000, way: 'saved' },
  });
  const here = await practiceOf('no-backup', [make.session()]);
  const there = await practiceOf('no-backup-there', [make.client(), madeThere]);
  const backup = await backupOf(there);
  expect(await compareWith(here.inside(), backup, unwatched())).toMatchObject({
    others: { fresh: 0, same: 1, differing: 0 },
  });
  const both = await merged('no-backup', here, backup);
  expect(ofKind(await allIn(both), 'backup')).toEqual([]);
  await sound(both);
});

it('leaves out who was erased here, and says how many', async () => {
  const here = await practiceOf('erased', [make.client(), make.session()]);
  const backup = await backupOf(here);
  const erasing = { ...note('erased', 'x'), clientId: make.idOfClient };
  await eraseClient(here.inside(), make.idOfClient, erasing);
  expect(await compareWith(here.inside(), backup, unwatched())).toMatchObject({ erased: 1 });
  const after = await merged('erased', here, backup);
  expect(ofKind(await allIn(after), 'client')).toEqual([]);
  expect(ofKind(await allIn(after), 'session')).toEqual([]);
});

it('heals what is damaged or missing here and whole in the backup, and carries on what is neither', async () => {
  const sessions = ['session-1', 'session-2', 'session-3', 'session-4'].map((id) => make.session(id));
  const here = await practiceOf('healed', sessions);
  const backup = await backupOf(here);
  await here.write(make.change({ added: [make.session('session-5')] }));
  for (const id of ['session-2', 'session-5']) {
    const row = (await rawRows('healed', 'sessions')).find((r) => r.id === id);
    const sealed = row?.sealed.slice() ?? new Uint8Array();
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    await putRaw('healed', 'sessions', { ...row, sealed });
  }
  await removeRaw('healed', 'sessions', 'session-3');
  const after = await merged('healed', here, backup);
  const read = (await after.readClient(make.idOfClient)).filter((r) => r.kind === 'session');
  expect(read.map((r) => r.id)).toEqual(['session-1', 'session-2', 'session-3', 'session-4']);
  expect(after.faultsOf(make.idOfClient)).toMatchObject([{ kind: 'session', what: 'unreadable', count: 1 }]);
});

it('heals another version that is damaged here and whole in the backup', async () => {
  const version = await putAside(make.client(undefined, 'Zoë Other') as Contested, 1);
  const here = await practiceOf('healed-aside', [make.client(), version]);
  const backup = await backupOf(here);
  const [row] = await rawRows('healed-aside', 'versions');
  const sealed = row?.sealed.slice() ?? new Uint8Array();
  sealed[40] = (sealed[40] ?? 0) ^ 1;
  await putRaw('healed-aside', 'versions', { ...row, sealed });
  const after = await merged('healed-aside', here, backup);
  expect(ofKind(await allIn(after), 'other-version')).toEqual([version]);
  await sound(after);
});

it('carries on both of two trails that parted under one name', async () => {
  const here = await practiceOf('parted', [], [note('created', 'session-0')]);
  const earlier = await rawTablesOf('parted');
  await here.write(make.change({}), [note('signed', 'session-1'), note('signed', 'session-2')]);
  const backup = await backupOf(here);
  here.lock();
  // An earlier state of the tablet is put back, and work goes on from there.
  for (const [table, rows] of earlier)
    for (const row of await rawRows('parted', table))
      if (!rows.some((r) => r.id === row.id)) await removeRaw('parted', table, row.id);
  for (const [table, rows] of earlier) for (const row of rows) await putRaw('parted', table, row);
  const setBack = await nextStart('parted');
  await setBack.write(make.change({}), [note('discarded', 'session-9')]);
  const after = await merged('parted', setBack, backup);
  const deeds = async (store: Store) => {
    const trail: string[] = [];
    for await (const { entry } of trailOf(store.inside())) trail.push(`${entry?.deed} ${entry?.subject.id}`);
    return trail.sort();
  };
  const all = ['created session-0', 'discarded session-9', 'signed session-1', 'signed session-2'];
  expect(await deeds(after)).toEqual([...all, 'merged made-1780000000000'].sort());
  await sound(after);
  const again = await merged('parted', after, backup);
  const twice = 'merged made-1780000000000';
  expect(await deeds(again)).toEqual([...all, twice, twice].sort());
  await sound(again);
});

const rawTablesOf = (name: string) =>
  Promise.all(['audit', 'ledger'].map(async (table) => [table, await rawRows(name, table)] as const));

it('is not swapped in over what was written meanwhile, and leaves nothing behind', async () => {
  const here = await practiceOf('meanwhile', [make.session()]);
  const backup = await backupOf(here);
  const staged = await stageMerge('meanwhile', here.inside(), backup, told, unwatched());
  await here.write(make.change({ added: [make.session('session-2')] }));
  await expect(staged.swapIn()).rejects.toMatchObject({ name: 'BackupRefused', reason: 'moved' });
  await staged.discard();
  const control = new AbortController();
  const cancelling = { progress: () => control.abort(new Error('Cancelled.')), signal: control.signal };
  await expect(stageMerge('meanwhile', here.inside(), backup, told, cancelling)).rejects.toThrow(
    'Cancelled.',
  );
  const names = (await indexedDB.databases()).map((d) => d.name).filter((n) => n?.startsWith('meanwhile'));
  expect(names).toEqual(['meanwhile']);
});

const words = fc.constantFrom('a', 'b', 'c');
const clients: ClientId[] = [make.idOfClient, make.otherClientId];
const anyRecord = fc.oneof(
  fc.tuple(words, words).map(([id, w]) => make.session(`session-${id}`, w)),
  fc.tuple(words, words).map(([id, w]) => signed(`session-${id}`, w)),
  fc.tuple(fc.constantFrom(...clients), words).map(([id, w]) => make.client(id, w)),
);
const anyPractice = fc.uniqueArray(anyRecord, { selector: (r) => r.id, maxLength: 5 });

it('loses nothing of any two practices, adds nothing to itself, and is sound', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(anyPractice, anyPractice, async (mine, theirs) => {
      const name = `any-${n++}`;
      const here = await practiceOf(name, mine, [note('created', 'session-1')]);
      const there = await practiceOf(`${name}-there`, theirs, [note('signed', 'session-1')]);
      const [own, other] = [await allIn(here), await allIn(there)];
      const alone = await merged(name, here, await backupOf(here));
      expect(written(await allIn(alone))).toEqual(written(own));
      expect(ofKind(await allIn(alone), 'other-version')).toEqual([]);
      const both = await merged(name, alone, await backupOf(there, 1_780_000_000_001));
      const records = await allIn(both);
      expect(written(records)).toEqual(written([...own, ...other]));
      const trail = ofKind(records, 'audit').map((e) => `${e.chain} ${e.number}`);
      for (const e of [...ofKind(own, 'audit'), ...ofKind(other, 'audit')])
        expect(trail).toContain(`${e.chain} ${e.number}`);
      await sound(both);
      both.lock();
      there.lock();
    }),
    { numRuns: 25 },
  );
});
