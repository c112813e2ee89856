import { afterEach, expect, it, vi } from 'vitest';
import type { AnyRecord } from '../domain/records';
import { everyRow, rawRows } from './raw-database.fixture';
import * as make from './store.fixture';

afterEach(() => vi.restoreAllMocks());

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (b) => String.fromCharCode(b)).join('');

/** Everything a row holds, keys and values, as text in which one byte is one letter. */
function bytesOf(value: unknown): string {
  if (value instanceof Uint8Array) return latin1(value);
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, v]) => `${key} ${bytesOf(v)}`)
      .join(' ');
  }
  return latin1(new TextEncoder().encode(String(value)));
}

const utf8 = (word: string) => latin1(new TextEncoder().encode(word));
const utf16 = (word: string) =>
  Array.from(word, (c) => String.fromCharCode(c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8)).join('');

/** The words and numbers of a record, but for its ids and kind. */
function wordsOf(value: unknown, key = ''): string[] {
  if (/^id$|Id$|^kind$|^by$/.test(key)) return [];
  if (Array.isArray(value)) return value.flatMap((v) => wordsOf(v, key));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([k, v]) => [...(k.length > 6 ? [k] : []), ...wordsOf(v, k)]);
  }
  return typeof value === 'string' ? value.split(/\s+/).filter((w) => w.length > 3) : [];
}

it('leaves no word of any record readable on the disk', async () => {
  await make.filledStore('at-rest');
  // The id of a row of keys, and a word of the practice's lists: it is nobody's.
  const own = 'recovery';
  const disk = bytesOf(await everyRow('at-rest'));
  const words = [make.passphrase, ...[...make.ofPractice, ...make.ofClient].flatMap((r) => wordsOf(r))];
  expect(words.length).toBeGreaterThan(50);
  expect(disk).toContain(utf8(make.idOfClient));
  expect(words.filter((w) => w !== own && (disk.includes(utf8(w)) || disk.includes(utf16(w))))).toEqual([]);
});

it('keeps no column but id, client, version and sealed', async () => {
  await make.filledStore('columns');
  for (const table of ['clients', 'sessions', 'links', 'consents', 'therapists', 'practice']) {
    const [row] = await rawRows('columns', table);
    expect(Object.keys(row ?? {}).sort()).toEqual(['client', 'id', 'sealed', 'version']);
  }
});

it('never repeats a nonce in two thousand writes', async () => {
  const store = await make.filledStore('nonces');
  const sessions = Array.from({ length: 1000 }, (_, i) => make.session(`session-n${i}`));
  const nonces = new Set<string>();
  const collect = async () => {
    for (const row of await rawRows('nonces', 'sessions')) nonces.add(latin1(row.sealed.subarray(0, 12)));
  };
  await store.write(make.change({ removed: [make.session()] }));
  for (let i = 0; i < 1000; i += 50) await store.write(make.change({ added: sessions.slice(i, i + 50) }));
  await collect();
  const again = sessions.map((s): [AnyRecord, AnyRecord] => [s, s]);
  for (let i = 0; i < 1000; i += 50) await store.write(make.change({ updated: again.slice(i, i + 50) }));
  await collect();
  expect(nonces.size).toBe(2000);
});

it('asks the browser for strict durability in every writing transaction', async () => {
  const transactions: IDBTransaction[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = original.apply(this, args);
    transactions.push(tx);
    return tx;
  });
  const store = await make.filledStore('durable');
  await store.write(make.change({ removed: make.ofClient }));
  const writing = transactions.filter((tx) => tx.mode === 'readwrite');
  expect(writing).toHaveLength(3);
  expect(writing.map((tx) => tx.durability)).toEqual(['strict', 'strict', 'strict']);
});

it('resolves a write only when its transaction has completed', async () => {
  const happened: string[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = original.apply(this, args);
    tx.addEventListener('complete', () => happened.push('complete'));
    return tx;
  });
  const store = await make.filledStore('completed');
  happened.length = 0;
  await store.write(make.change({ removed: make.ofClient })).then(() => happened.push('resolved'));
  expect(happened).toEqual(['complete', 'resolved']);
});

it('holds keys that cannot leave Web Crypto, and clears what they were made from', async () => {
  const imported: { bytes: Uint8Array; key: CryptoKey }[] = [];
  const importKey = crypto.subtle.importKey.bind(crypto.subtle) as (...a: unknown[]) => Promise<CryptoKey>;
  const spy = vi.spyOn(crypto.subtle, 'importKey') as unknown as {
    mockImplementation(f: (...a: unknown[]) => Promise<CryptoKey>): void;
  };
  spy.mockImplementation(async (...args) => {
    const key = await importKey(...args);
    imported.push({ bytes: args[1] as Uint8Array, key });
    return key;
  });
  const unwrap = vi.spyOn(crypto.subtle, 'unwrapKey');
  (await make.filledStore('keys')).lock();
  await make.storeNamed('keys').unlock(make.passphrase);
  // The passphrase twice, and between them the recovery key.
  expect(imported).toHaveLength(3);
  for (const { bytes, key } of imported) {
    expect(key.extractable).toBe(false);
    expect(bytes.every((b) => b === 0)).toBe(true);
  }
  const dataKeys = await Promise.all(unwrap.mock.results.map((r) => r.value as Promise<CryptoKey>));
  // The second is the one that is wrapped for the recovery key, and let go.
  expect(dataKeys.map((key) => key.extractable)).toEqual([false, true, false]);
});

it('stores the cost of the passphrase beside a salt of its own', async () => {
  await make.filledStore('salt-a');
  await make.filledStore('salt-b');
  const [a, b] = await Promise.all(
    ['salt-a', 'salt-b'].map(
      async (name) => (await rawRows(name, 'keys'))[0] as unknown as { salt: Uint8Array },
    ),
  );
  expect(a).toMatchObject({ kind: 'passphrase', kdf: make.cheapKdf });
  expect(latin1(a?.salt ?? new Uint8Array())).not.toBe(latin1(b?.salt ?? new Uint8Array()));
});
