import { afterEach, expect, it, vi } from 'vitest';
import type { TherapistId } from '../domain/ids';
import { argon2Here } from './argon2';
import { WaitFirst } from './errors';
import { clearRaw, putRaw, rawRows, rawTables } from './raw-database.fixture';
import { readRecoveryKey } from './recovery-key';
import { openStore } from './sealed-store';
import * as make from './store.fixture';

afterEach(() => vi.restoreAllMocks());

const first = 'therapist-1' as TherapistId;
const second = 'therapist-2' as TherapistId;
const theirs = 'nine loud sparrows';
const proof = { passphrase: make.passphrase };
const bytes = (length: number, of = 7) => new Uint8Array(length).fill(of);

async function newStore(name: string) {
  const store = make.storeNamed(name);
  const { recoveryKey } = await store.create(make.passphrase, make.ofPractice);
  return { store, recoveryKey: readRecoveryKey(recoveryKey).key ?? '' };
}

/** A stored practice whose clock the test turns. */
function storeAt(name: string) {
  const clock = { now: 1_780_000_000_000 };
  const options = { name, kdf: make.cheapKdf, argon2: argon2Here, now: () => clock.now };
  return { clock, reopened: () => openStore(options) };
}

it('opens for each therapist by the passphrase of their own, and knows whose it was', async () => {
  const { store } = await newStore('two-therapists');
  expect(store.opener()).toBe(first);
  expect(await (await store.keys()).setPassphrase(proof, second, theirs)).toBe('done');
  const later = make.storeNamed('two-therapists');
  expect(await later.unlock(theirs)).toBe('open');
  expect(later.opener()).toBe(second);
  expect(await later.readPractice()).toHaveLength(make.ofPractice.length);
  expect(await (await later.keys()).holders()).toEqual({
    therapists: expect.arrayContaining([
      { therapist: first, passkeys: 0 },
      { therapist: second, passkeys: 0 },
    ]),
    recoveryKey: true,
  });
  later.lock();
  expect(() => later.opener()).toThrow('locked');
  expect(await later.unlock(make.passphrase)).toBe('open');
  expect(later.opener()).toBe(first);
});

it('makes one key from a passphrase, however many therapists there are', async () => {
  const { store } = await newStore('one-derivation');
  for (let n = 2; n < 8; n++)
    await (await store.keys()).setPassphrase(proof, `therapist-${n}` as TherapistId, `their ${n} words`);
  const argon2 = vi.fn(argon2Here);
  const options = { name: 'one-derivation', kdf: make.cheapKdf, argon2, now: () => 0 };
  expect(await openStore(options).unlock('their 6 words')).toBe('open');
  expect(argon2).toHaveBeenCalledTimes(1);
});

it('changes a passphrase by wrapping anew: no record is touched, and the old words open nothing', async () => {
  const { store } = await newStore('changed');
  const records = async () => (await rawTables('changed')).filter(({ table }) => table !== 'keys');
  const before = await records();
  expect(await (await store.keys()).setPassphrase(proof, first, theirs)).toBe('done');
  expect(await records()).toEqual(before);
  const later = make.storeNamed('changed');
  expect(await later.unlock(make.passphrase)).toBe('wrong-passphrase');
  expect(await later.unlock(theirs)).toBe('open');
  expect(later.opener()).toBe(first);
  expect(await later.readPractice()).toHaveLength(make.ofPractice.length);
});

it('gives no two therapists the same passphrase, since one box asks for both', async () => {
  const { store } = await newStore('taken');
  expect(await (await store.keys()).setPassphrase(proof, second, make.passphrase)).toBe('taken');
  expect((await (await store.keys()).holders()).therapists).toHaveLength(1);
  expect(await (await store.keys()).setPassphrase(proof, first, make.passphrase)).toBe('done');
});

it('changes nothing about the keys without a passphrase that opens, though it is open', async () => {
  const { store, recoveryKey } = await newStore('no-proof');
  const keys = async () => (await rawRows('no-proof', 'keys')).filter(({ id }) => id !== 'tries');
  const before = await keys();
  const wrong = { passphrase: 'not these words' };
  expect(await (await store.keys()).setPassphrase(wrong, first, theirs)).toBe('wrong');
  expect(await (await store.keys()).renewRecoveryKey({ passphrase: '' })).toBe('wrong');
  expect(await (await store.keys()).remove(wrong, first)).toBe('wrong');
  expect(await keys()).toEqual(before);
  expect(await (await store.keys()).setPassphrase({ recoveryKey }, first, theirs)).toBe('done');
});

it('opens by the recovery key, which is nobody’s, and lets a new passphrase be chosen', async () => {
  const { recoveryKey } = await newStore('recovered');
  const later = make.storeNamed('recovered');
  expect(await (await later.keys()).unlockByRecoveryKey(recoveryKey.replace(/.$/, 'X'))).toBe('wrong');
  expect(await (await later.keys()).unlockByRecoveryKey(recoveryKey)).toBe('open');
  expect(later.opener()).toBeNull();
  expect(await (await later.keys()).setPassphrase({ recoveryKey }, first, theirs)).toBe('done');
  later.lock();
  expect(await later.unlock(theirs)).toBe('open');
});

it('has one recovery key at a time', async () => {
  const { store, recoveryKey } = await newStore('renewed');
  const renewed = await (await store.keys()).renewRecoveryKey(proof);
  if (renewed === 'wrong') throw new Error('The proof was right.');
  expect(await (await make.storeNamed('renewed').keys()).unlockByRecoveryKey(recoveryKey)).toBe('wrong');
  const now = readRecoveryKey(renewed.recoveryKey).key ?? '';
  expect(await (await make.storeNamed('renewed').keys()).unlockByRecoveryKey(now)).toBe('open');
});

it('opens by a passkey for the therapist whose it is, and by no other answer', async () => {
  const { store } = await newStore('passkey');
  const made = { credential: bytes(16), question: bytes(32), answer: bytes(32, 9) };
  expect(await (await store.keys()).addPasskey(proof, first, made)).toBe('done');
  const later = make.storeNamed('passkey');
  expect((await (await later.keys()).door()).passkeys).toMatchObject([
    { credential: bytes(16), question: bytes(32) },
  ]);
  const wrong = { credential: bytes(16), answer: bytes(32, 8) };
  expect(await (await later.keys()).unlockByPasskey(wrong)).toBe('wrong');
  expect(await (await later.keys()).unlockByPasskey({ credential: bytes(17), answer: bytes(32, 9) })).toBe(
    'wrong',
  );
  expect(await (await later.keys()).unlockByPasskey(made)).toBe('open');
  expect(later.opener()).toBe(first);
});

it('removes one who leaves with all their keys, and nobody removes their own', async () => {
  const { store } = await newStore('left');
  await (await store.keys()).setPassphrase(proof, second, theirs);
  const made = { credential: bytes(16), question: bytes(32), answer: bytes(32, 9) };
  await (await store.keys()).addPasskey(proof, second, made);
  expect(await (await store.keys()).remove(proof, first)).toBe('own');
  expect(await (await store.keys()).remove({ passphrase: theirs }, first)).toBe('own');
  expect(await (await store.keys()).remove({ passphrase: theirs }, second)).toBe('own');
  expect(await (await store.keys()).remove(proof, second)).toBe('done');
  const later = make.storeNamed('left');
  expect(await later.unlock(theirs)).toBe('wrong-passphrase');
  expect(await (await later.keys()).unlockByPasskey(made)).toBe('wrong');
  expect(await later.unlock(make.passphrase)).toBe('open');
  expect(await later.readPractice()).toHaveLength(make.ofPractice.length);
});

it('waits longer after each wrong try; a reload changes nothing; the right one ends it', async () => {
  const { clock, reopened } = storeAt('tries');
  await reopened().create(make.passphrase, make.ofPractice);
  const waited: number[] = [];
  for (let n = 0; n < 6; n++) {
    expect(await reopened().unlock(`wrong ${n}`)).toBe('wrong-passphrase');
    const { waitMs } = await (await reopened().keys()).door();
    waited.push(waitMs / 1000);
    if (waitMs > 0) {
      clock.now += waitMs - 1;
      await expect(reopened().unlock(make.passphrase)).rejects.toMatchObject({ milliseconds: 1 });
      await expect(
        reopened()
          .keys()
          .then((keys) => keys.unlockByRecoveryKey('0'.repeat(30))),
      ).rejects.toBeInstanceOf(WaitFirst);
      clock.now += 1;
    }
  }
  expect(waited).toEqual([0, 0, 5, 15, 30, 60]);
  expect(await reopened().unlock(make.passphrase)).toBe('open');
  expect(await reopened().unlock('wrong once more')).toBe('wrong-passphrase');
  expect((await (await reopened().keys()).door()).waitMs).toBe(0);
});

it('counts a try before it is worked on', async () => {
  const { clock, reopened } = storeAt('counted');
  await reopened().create(make.passphrase, make.ofPractice);
  const neverDone = () => new Promise<never>(() => undefined);
  const options = { name: 'counted', kdf: make.cheapKdf, argon2: neverDone, now: () => clock.now };
  for (let n = 0; n < 3; n++) {
    void openStore(options).unlock('guess');
    await expect
      .poll(async () => (await rawRows('counted', 'keys')).find((r) => r.id === 'tries'))
      .toMatchObject({ count: n + 1 });
  }
  expect((await (await reopened().keys()).door()).waitMs).toBe(5000);
});

it('takes over the key of a practice from before there were several therapists', async () => {
  const { store } = await newStore('from-one');
  const rows = (await rawRows('from-one', 'keys')) as unknown as Record<string, unknown>[];
  const { kdf, salt, wrapped } = rows.find(({ kind }) => kind === 'passphrase') ?? {};
  store.lock();
  await clearRaw('from-one', 'keys');
  await putRaw('from-one', 'keys', { id: 'passphrase', kdf, salt, wrapped });
  const later = make.storeNamed('from-one');
  expect(await later.condition()).toBe('locked');
  expect(await later.unlock(make.passphrase)).toBe('open');
  expect(later.opener()).toBe(first);
  expect(await (await later.keys()).holders()).toMatchObject({
    therapists: [{ therapist: first }],
    recoveryKey: false,
  });
  expect(await (await later.keys()).setPassphrase(proof, second, theirs)).toBe('done');
  expect(await (await later.keys()).renewRecoveryKey(proof)).toHaveProperty('recoveryKey');
});

it('lets nobody put their passphrase under the name of another', async () => {
  const { store } = await newStore('name-swapped');
  await (await store.keys()).setPassphrase(proof, second, theirs);
  const rows = (await rawRows('name-swapped', 'keys')) as unknown as {
    id: string;
    kind: string;
    who: unknown;
  }[];
  const [a, b] = rows.filter(({ kind }) => kind === 'passphrase');
  await putRaw('name-swapped', 'keys', { ...a, who: b?.who });
  const later = make.storeNamed('name-swapped');
  const results = await Promise.allSettled([make.passphrase, theirs].map((words) => later.unlock(words)));
  expect(results.filter((r) => r.status === 'rejected')).toHaveLength(1);
});

it('still opens when another row of keys is damaged', async () => {
  const { recoveryKey } = await newStore('one-damaged');
  const rows = (await rawRows('one-damaged', 'keys')) as unknown as { kind: string }[];
  const row = rows.find(({ kind }) => kind === 'passphrase');
  await putRaw('one-damaged', 'keys', { ...row, kdf: { algorithm: 'none' } });
  const later = make.storeNamed('one-damaged');
  await expect(later.unlock(make.passphrase)).rejects.toMatchObject({ table: 'keys' });
  expect(await (await later.keys()).unlockByRecoveryKey(recoveryKey)).toBe('open');
});
