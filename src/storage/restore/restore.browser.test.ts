import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../domain/canonical-json';
import { added } from '../../domain/diff';
import type { AnyRecord } from '../../domain/records';
import { argon2Here } from '../argon2';
import { fileOf, lineOf, unwatched } from '../backup/backup.fixture';
import { BackupRefused } from '../backup/backup-refused';
import { openBackup } from '../backup/read-backup';
import type { Sink } from '../backup/watch';
import { writeBackup } from '../backup/write-backup';
import { stageMerge } from '../merge/stage-merge';
import { putRaw, rawRows } from '../raw-database.fixture';
import { openStore } from '../sealed-store';
import type { Store } from '../store';
import * as make from '../store.fixture';
import { liveDatabase } from './generations';
import { stageWhole } from './stage-whole';
import { summaryOf } from './summary';

/** Keeps the file in memory, and tells what became of it. */
function memorySink(): Sink & { abandoned: boolean } {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    abandoned: false,
    write: async (bytes) => void parts.push(bytes),
    close: async () => new Blob(parts),
    async abandon() {
      this.abandoned = true;
    },
  };
}

const backupOf = async (store: Store, sink = memorySink()) =>
  (await writeBackup(store.inside(), 1_780_000_000_000, sink, unwatched())).file;

async function opened(file: Blob, passphrase = make.passphrase) {
  const backup = await openBackup(file, passphrase, argon2Here);
  if (!backup) throw new Error('The passphrase does not open this backup.');
  return backup;
}

/** The practice as it is found at the next start. */
async function nextStart(base: string): Promise<Store> {
  const { name } = await liveDatabase(base);
  return openStore({ name, kdf: make.cheapKdf, argon2: argon2Here, now: () => 1_780_000_000_000 });
}

async function contents(store: Store): Promise<string> {
  const records = [...(await store.readPractice()), ...(await store.readClient(make.idOfClient))];
  // The backup that it came from is told beside what was in it.
  return canonicalJson(records.filter((r) => r.kind !== 'backup').sort((a, b) => (a.id < b.id ? -1 : 1)));
}

const told = { at: 1_781_000_000_000, by: null };

const names = async (base: string) =>
  (await indexedDB.databases()).map((d) => d.name).filter((n) => n?.startsWith(base));

it('brings everything back on an empty tablet, under the same passphrase', async () => {
  const store = await make.filledStore('left behind');
  const before = await contents(store);
  const file = await backupOf(store);
  const staged = await stageWhole('fresh', await opened(file), told, unwatched());
  expect(staged.summary).toEqual({ clients: 1, sessions: 1, newest: '2026-03-03' });
  expect((await liveDatabase('fresh')).name).toBe('fresh');
  const again = await stageWhole('fresh', await opened(file), told, unwatched());
  await again.swapIn();
  const restored = await nextStart('fresh');
  expect(await restored.condition()).toBe('locked');
  expect(await restored.unlock('another')).toBe('wrong-passphrase');
  expect(await restored.unlock(make.passphrase)).toBe('open');
  expect(await contents(restored)).toBe(before);
  await restored.write(make.change({ added: [make.session('session-2')] }));
  expect(await summaryOf(restored.inside(), unwatched())).toMatchObject({ sessions: 2 });
});

it('replaces a practice whole, and lets the old one go only afterwards', async () => {
  const old = await make.filledStore('changed-whole');
  const file = await backupOf(old);
  await old.write(added(make.client(make.otherClientId, 'Bo')));
  const staged = await stageWhole('changed-whole', await opened(file), told, unwatched());
  expect(await old.readPractice()).toHaveLength(make.ofPractice.length + 1);
  await staged.swapIn();
  old.lock();
  expect(await names('changed-whole')).toEqual(['changed-whole', 'changed-whole-2']);
  const restored = await nextStart('changed-whole');
  await restored.unlock(make.passphrase);
  const kinds = (await restored.readPractice()).map((r) => r.kind).sort();
  expect(kinds).toEqual(['backup', 'client', 'open-sessions', 'practice', 'therapist']);
});

it('leaves nothing behind when it is not swapped in', async () => {
  const store = await make.filledStore('kept');
  const before = await contents(store);
  const staged = await stageWhole('kept', await opened(await backupOf(store)), told, unwatched());
  await staged.discard();
  expect(await names('kept')).toEqual(['kept']);
  expect(await contents(store)).toBe(before);
});

it('clears away what was half made when the tablet stopped', async () => {
  const store = await make.filledStore('stopped');
  await stageWhole('stopped', await opened(await backupOf(store)), told, unwatched());
  expect(await names('stopped')).toEqual(['stopped', 'stopped-2']);
  expect(await liveDatabase('stopped')).toEqual({ name: 'stopped', wiped: false });
  await expect.poll(() => names('stopped')).toEqual(['stopped']);
});

it('refuses a backup with a line that is no record, or one twice, and leaves nothing behind', async () => {
  await make.filledStore('spoilt');
  const session = lineOf(make.session());
  const nonsense = { ...session, record: { kind: 'session' } };
  const cases = [
    { lines: [session, nonsense], reason: 'unfit' },
    { lines: [session, session], reason: 'unkept' },
  ];
  for (const { lines, reason } of cases) {
    const staging = stageWhole('spoilt', await opened(await fileOf(lines)), told, unwatched());
    await expect(staging).rejects.toMatchObject({ name: 'BackupRefused', reason });
    expect(await names('spoilt')).toEqual(['spoilt']);
  }
});

it('stops when it is cancelled, in the writing and in the restoring', async () => {
  const store = await make.filledStore('cancelled');
  const sessions = Array.from({ length: 600 }, (_, i) => make.session(`session-${i + 100}`));
  await store.write(make.change({ added: sessions }));
  const file = await backupOf(store);
  const cancelling = () => {
    const control = new AbortController();
    return { progress: () => control.abort(new Error('Cancelled.')), signal: control.signal };
  };
  const sink = memorySink();
  await expect(writeBackup(store.inside(), 1, sink, cancelling())).rejects.toThrow('Cancelled.');
  expect(sink.abandoned).toBe(true);
  await expect(stageWhole('cancelled', await opened(file), told, cancelling())).rejects.toThrow('Cancelled.');
  expect(await names('cancelled')).toEqual(['cancelled']);
});

it('does not pass off as whole what changed while it was written', async () => {
  const store = await make.filledStore('changing');
  const sink = memorySink();
  const write = sink.write;
  sink.write = async (bytes) => {
    await store.write(make.change({ added: [make.session('session-7')] }));
    await write(bytes);
  };
  await expect(backupOf(store, sink)).rejects.toMatchObject({ reason: 'changed' });
  expect(sink.abandoned).toBe(true);
});

it('does not rely on a file that does not read back as it was written', async () => {
  const store = await make.filledStore('unread');
  const spoilers: ((whole: Blob) => BlobPart[])[] = [
    (whole) => [whole.slice(0, -1)],
    (whole) => [whole, 'x'],
    (whole) => [whole.slice(0, 900), 'x', whole.slice(901)],
  ];
  for (const spoil of spoilers) {
    const sink = memorySink();
    const close = sink.close;
    sink.close = async () => new Blob(spoil(await close()));
    await expect(backupOf(store, sink)).rejects.toBeInstanceOf(BackupRefused);
    expect(sink.abandoned).toBe(true);
  }
});

it('leaves a damaged row out of a backup and counts it', async () => {
  const store = await make.filledStore('partly');
  const records: AnyRecord[] = [make.session('session-2'), make.session('session-3')];
  await store.write(make.change({ added: records }));
  const [row] = await rawRows('partly', 'sessions');
  const sealed = row?.sealed.slice() ?? new Uint8Array();
  sealed[40] = (sealed[40] ?? 0) ^ 1;
  await putRaw('partly', 'sessions', { ...row, sealed });
  const { closing } = await writeBackup(store.inside(), 1, memorySink(), unwatched());
  expect(closing).toMatchObject({ records: { sessions: 2 }, unreadable: { sessions: 1 } });
});

it('writes a file with any lines whole or not at all, beside what is in use or into it', async () => {
  const store = await make.filledStore('fuzzed');
  const before = await contents(store);
  const whole = [...make.ofPractice, ...make.ofClient].map((r) => lineOf(r));
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...whole) },
    fc.record({
      table: fc.constantFrom('sessions', 'audit', 'keys'),
      version: fc.nat(9),
      record: fc.jsonValue(),
    }),
  );
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.boolean(), async (lines, into) => {
      const backup = await opened(await fileOf(lines));
      const staging = into
        ? stageMerge('fuzzed', store.inside(), backup, told, unwatched())
        : stageWhole('fuzzed', backup, told, unwatched());
      const outcome = await staging.then(
        async (staged) => {
          await staged.discard();
          return 'whole';
        },
        (reason: unknown) => (reason instanceof BackupRefused ? reason.reason : String(reason)),
      );
      outcomes.add(outcome);
      expect(['whole', 'unfit', 'newer', 'damaged', 'unkept']).toContain(outcome);
      expect(await names('fuzzed')).toEqual(['fuzzed']);
    }),
    { numRuns: 150 },
  );
  expect([...outcomes]).toEqual(expect.arrayContaining(['whole', 'unfit']));
  expect(await contents(store)).toBe(before);
});
