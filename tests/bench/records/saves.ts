import { dayOf } from '../../../src/domain/calendar-day';
import { updated } from '../../../src/domain/diff';
import type { TherapistId } from '../../../src/domain/ids';
import type { Session } from '../../../src/domain/session';
import { argon2Here } from '../../../src/storage/argon2';
import { openStore } from '../../../src/storage/sealed-store';
import { clientWith } from './client-with';

/** Milliseconds a save, each the mean of a few in a row, because a page's clock is coarse. */
export interface Saves {
  readonly sealed: number[];
  readonly raw: number[];
}

const inARow = 5;
/** Rounds before the counting begins. */
const practised = 5;
const kdf = { algorithm: 'argon2id-13', memoryKiB: 64, passes: 1, lanes: 1 } as const;

/** By turns: a changed session saved as the app does, and its JSON put as it is, durably as well, as IndexedDB is usually used. */
export async function saves(rounds: number): Promise<Saves> {
  const therapistId = 'bench-therapist' as TherapistId;
  const records = clientWith(1, { name: 'Saved Often', therapistId, today: dayOf(Date.now()) });
  const first = records.find((r): r is Session => r.kind === 'session');
  if (!first) throw new Error('There is no session to save.');
  const therapist = { kind: 'therapist', id: therapistId, name: 'Robin Example', registration: '' } as const;
  const store = openStore({ name: 'bench-sealed', kdf, argon2: argon2Here, now: () => Date.now() });
  await store.create('any words', [...records, therapist]);
  const db = await rawDatabase('bench-raw');
  const times: Saves = { sealed: [], raw: [] };
  for (let i = -practised; i < rounds; i++) {
    const session = { ...first, note: `Change ${i}` };
    const save = {
      sealed: () => store.write(updated(first, session)),
      raw: () => put(db, { id: session.id, json: JSON.stringify(session) }),
    };
    for (const how of i % 2 === 0 ? (['sealed', 'raw'] as const) : (['raw', 'sealed'] as const)) {
      const from = performance.now();
      for (let n = 0; n < inARow; n++) await save[how]();
      if (i >= 0) times[how].push((performance.now() - from) / inARow);
    }
  }
  return times;
}

function rawDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function put(db: IDBDatabase, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}
