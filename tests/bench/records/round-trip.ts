import { dayOf } from '../../../src/domain/calendar-day';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { added } from '../../../src/domain/diff';
import type { TherapistId } from '../../../src/domain/ids';
import { defaultPractice } from '../../../src/domain/practice';
import type { AnyRecord } from '../../../src/domain/records';
import { argon2Here } from '../../../src/storage/argon2';
import { openBackup } from '../../../src/storage/backup/read-backup';
import { writeBackup } from '../../../src/storage/backup/write-backup';
import { liveDatabase } from '../../../src/storage/restore/generations';
import { stageWhole } from '../../../src/storage/restore/stage-whole';
import { summaryOf } from '../../../src/storage/restore/summary';
import { openStore } from '../../../src/storage/sealed-store';
import type { Store } from '../../../src/storage/store';
import { clientWith } from './client-with';

export interface RoundTrip {
  /** Every card and session only opened and looked at: what cannot be done faster. */
  readonly readMs: number;
  readonly readBytes: number;
  readonly backupMs: number;
  readonly restoreMs: number;
  readonly bytes: number;
  /** Most memory that scripts held above what they held before, while backing up. */
  readonly backupBytes: number;
  readonly restoreBytes: number;
  readonly sessions: number;
  /** Records whose canonical JSON came back otherwise, or not at all. */
  readonly unlike: number;
}

const kdf = { algorithm: 'argon2id-13', memoryKiB: 64, passes: 1, lanes: 1 } as const;
const passphrase = 'any words of the bench';
const base = 'bench-whole';
const therapistId = 'bench-therapist' as TherapistId;
const unwatched = () => ({ progress: () => undefined, signal: new AbortController().signal });
const storeOf = (name: string) => openStore({ name, kdf, argon2: argon2Here, now: () => Date.now() });

const used = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;

/** Runs it, and says how long it took and how far the memory of scripts rose. */
async function measured<T>(work: () => Promise<T>): Promise<{ value: T; ms: number; bytes: number }> {
  const before = used();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, used());
  }, 20);
  const from = performance.now();
  try {
    const value = await work();
    return { value, ms: performance.now() - from, bytes: Math.max(0, most - before) };
  } finally {
    clearInterval(timer);
  }
}

async function digest(record: AnyRecord): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(record)));
  return btoa(String.fromCharCode(...new Uint8Array(bytes).subarray(0, 12)));
}

type Digests = Map<string, string>;

async function note(digests: Digests, records: readonly AnyRecord[]): Promise<void> {
  const all = await Promise.all(records.map(digest));
  for (const [i, record] of records.entries()) digests.set(`${record.kind} ${record.id}`, all[i] ?? '');
}

async function filled(store: Store, clients: number, sessions: number): Promise<Digests> {
  const digests: Digests = new Map();
  const therapist = { kind: 'therapist', id: therapistId, name: 'Robin', registration: '' } as const;
  const first = [defaultPractice, therapist];
  await store.create(passphrase, first);
  await note(digests, first);
  for (let i = 0; i < clients; i++) {
    const given = { name: `Client ${i}`, therapistId, today: dayOf(Date.now()) };
    const records = clientWith(sessions, given).filter((r) => r.kind !== 'knot-link');
    await store.write(added(...records));
    await note(digests, records);
  }
  return digests;
}

export async function roundTrip(clients: number, sessions: number): Promise<RoundTrip> {
  const store = storeOf(base);
  const before = await filled(store, clients, sessions);
  const parts: Blob[] = [];
  const sink = {
    write: async (bytes: Uint8Array<ArrayBuffer>) => void parts.push(new Blob([bytes])),
    close: async () => new Blob(parts),
    abandon: async () => undefined,
  };
  const read = await measured(() => summaryOf(store.inside(), unwatched()));
  const backup = await measured(() => writeBackup(store.inside(), Date.now(), sink, unwatched()));
  const { file } = backup.value;
  const restore = await measured(async () => {
    const opened = await openBackup(file, passphrase, argon2Here);
    if (!opened) throw new Error('The passphrase does not open it.');
    const staged = await stageWhole(base, opened, { at: Date.now(), by: null }, unwatched());
    await staged.swapIn();
    return staged.summary;
  });
  store.lock();
  const restored = storeOf((await liveDatabase(base)).name);
  await restored.unlock(passphrase);
  const after: Digests = new Map();
  const practice = await restored.readPractice();
  await note(
    after,
    practice.filter((r) => r.kind !== 'backup'),
  );
  for (const record of practice)
    if (record.kind === 'client') await note(after, await restored.readClient(record.id));
  const unlike = [...before].filter(([key, was]) => after.get(key) !== was).length;
  return {
    readMs: read.ms,
    readBytes: Math.max(1, read.bytes),
    backupMs: backup.ms,
    restoreMs: restore.ms,
    bytes: file.size,
    backupBytes: backup.bytes,
    restoreBytes: restore.bytes,
    sessions: restore.value.sessions,
    unlike: unlike + Math.abs(after.size - before.size),
  };
}
