import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schemaVersion } from '../domain/migrations';
import { defaultPractice, practiceSchema } from '../domain/practice';
import type { AnyRecord } from '../domain/records';
import { seal, unseal } from './seal';
import type { SealedRow } from './tables';

const keyBytes = Uint8Array.from({ length: 32 }, (_, i) => i);
const importKey = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

const practiceWith = (name: string): AnyRecord => practiceSchema.parse({ ...defaultPractice, name });

/** The documented form read with OpenSSL, by someone who has only the key and the description. */
function openWithOpenSsl(place: string, sealed: Uint8Array): unknown {
  const decipher = createDecipheriv('aes-256-gcm', keyBytes, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(place, 'utf8'));
  decipher.setAuthTag(sealed.subarray(-16));
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString());
}

it('is AES-256-GCM with nonce first, tag last and the place authenticated', async () => {
  const record = practiceWith('Willowbank Rooms');
  const { sealed, ...readable } = await seal(await importKey(keyBytes), record);
  expect(readable).toEqual({ id: 'practice', client: '', version: schemaVersion });
  expect(openWithOpenSsl(`["practice","practice","",${schemaVersion}]`, sealed)).toEqual(record);
  expect(() => openWithOpenSsl(`["practice","practice","",${schemaVersion + 1}]`, sealed)).toThrow();
});

it('names the client in the readable place of what belongs to one', async () => {
  const consent: AnyRecord = {
    ...({ kind: 'consent', id: 'consent-1', clientId: 'client-aaaaaaaa', to: 'sharing' } as AnyRecord),
  };
  const { sealed, ...readable } = await seal(await importKey(keyBytes), consent);
  expect(readable).toEqual({ id: 'consent-1', client: 'client-aaaaaaaa', version: schemaVersion });
  expect(openWithOpenSsl(`["consents","consent-1","client-aaaaaaaa",${schemaVersion}]`, sealed)).toEqual(
    consent,
  );
});

it('opens what it sealed, whatever the text', async () => {
  const key = await importKey(keyBytes);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (name) => {
      const record = practiceWith(name);
      expect(await unseal(key, 'practice', await seal(key, record))).toEqual(record);
    }),
  );
});

it('opens nothing when any one bit of the sealed bytes was changed', async () => {
  const key = await importKey(keyBytes);
  const row = await seal(key, practiceWith('Willowbank Rooms'));
  await fc.assert(
    fc.asyncProperty(fc.nat(row.sealed.length * 8 - 1), async (bit) => {
      const sealed = row.sealed.slice();
      sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(unseal(key, 'practice', { ...row, sealed })).rejects.toThrow();
    }),
  );
});

it('opens nothing under another key or in another place', async () => {
  const key = await importKey(keyBytes);
  const row = await seal(key, practiceWith('Willowbank Rooms'));
  const other = await importKey(keyBytes.slice().reverse());
  await expect(unseal(other, 'practice', row)).rejects.toThrow();
  await expect(unseal(key, 'therapists', row)).rejects.toThrow();
  const moved: Partial<SealedRow>[] = [{ id: 'practicE' }, { client: 'x' }, { version: schemaVersion + 1 }];
  for (const part of moved) await expect(unseal(key, 'practice', { ...row, ...part })).rejects.toThrow();
});

it('takes a fresh nonce and gives other bytes each time', async () => {
  const key = await importKey(keyBytes);
  const rows = await Promise.all(Array.from({ length: 1000 }, () => seal(key, practiceWith('same'))));
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  expect(new Set(rows.map((row) => hex(row.sealed.subarray(0, 12)))).size).toBe(1000);
  expect(new Set(rows.map((row) => hex(row.sealed.subarray(12)))).size).toBe(1000);
});
