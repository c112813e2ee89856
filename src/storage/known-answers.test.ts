import { createDecipheriv, hkdfSync } from 'node:crypto';
import { expect, it } from 'vitest';
import type { TherapistId } from '../domain/ids';
import { argon2Here } from './argon2';
import { derivingFrom, fittingPassphrase } from './fitting-key';
import type { PassphraseRow } from './key-row';
import { firstKeys, passkeyRow } from './new-key-rows';
import { type Kdf, passphraseKey } from './passphrase-key';
import { readRecoveryKey } from './recovery-key';
import { wrappingKey } from './wrapping-key';

const cheap: Kdf = { algorithm: 'argon2id-13', memoryKiB: 64, passes: 1, lanes: 1 };
const therapist = 'therapist-1' as TherapistId;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** AES-KW (RFC 3394), by OpenSSL. */
function unwrapped(wrapped: Uint8Array, key: Uint8Array): Buffer {
  const decipher = createDecipheriv('id-aes256-wrap', key, Buffer.alloc(8, 0xa6));
  return Buffer.concat([decipher.update(wrapped), decipher.final()]);
}

/** Whose key a row is, as someone reads it who has only the data key and the description. */
function holder(who: Uint8Array, dataKey: Uint8Array, rowId: string): string {
  const decipher = createDecipheriv('aes-256-gcm', dataKey, who.subarray(0, 12));
  decipher.setAAD(Buffer.from(`["keys","${rowId}"]`));
  decipher.setAuthTag(who.subarray(-16));
  return Buffer.concat([decipher.update(who.subarray(12, -16)), decipher.final()]).toString();
}

const hkdf = (secret: string | Uint8Array, salt: Uint8Array, info: string) =>
  new Uint8Array(hkdfSync('sha256', secret, salt, info, 32));

it('wraps one data key by passphrase, recovery key and passkey, each of which OpenSSL opens', async () => {
  const made = await firstKeys('seven quiet herons', therapist, cheap, argon2Here);
  const [own, recovery] = made.rows;
  if (own?.kind !== 'passphrase' || !own.who || recovery?.kind !== 'recovery') throw new Error('Rows.');
  const words = new TextEncoder().encode('seven quiet herons');
  const dataKey = unwrapped(own.wrapped, await argon2Here(words, own.salt, cheap));
  expect(dataKey).toHaveLength(32);
  expect(holder(own.who, dataKey, own.id)).toBe(therapist);

  const { key } = readRecoveryKey(made.recoveryKey);
  const byRecovery = hkdf(key ?? '', recovery.salt, 'palpate recovery key');
  expect(hex(unwrapped(recovery.wrapped, byRecovery))).toBe(hex(dataKey));

  const wrapping = await passphraseKey('seven quiet herons', own.salt, cheap, argon2Here);
  const answer = new Uint8Array(32).fill(9);
  const asked = { credential: new Uint8Array(16), question: new Uint8Array(32), answer };
  const passkey = await passkeyRow({ row: own, wrapping, dataKey: made.dataKey }, therapist, asked);
  expect(hex(unwrapped(passkey.wrapped, hkdf(answer, passkey.salt, 'palpate passkey')))).toBe(hex(dataKey));
  expect(holder(passkey.who, dataKey, passkey.id)).toBe(therapist);
});

// Computed with Python's hmac and OpenSSL's AES, from RFC 5869 and RFC 3394 alone.
it('gives the known answer of HKDF with SHA-256 and AES-KW, for each purpose another', async () => {
  const secret = new TextEncoder().encode('0'.repeat(30));
  const salt = Uint8Array.from({ length: 16 }, (_, i) => i);
  const content = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', true, ['encrypt']);
  const answers: Record<string, string> = {};
  for (const purpose of ['recovery', 'passkey'] as const) {
    const key = await wrappingKey(secret, salt, purpose);
    answers[purpose] = hex(new Uint8Array(await crypto.subtle.wrapKey('raw', content, key, 'AES-KW')));
  }
  expect(answers).toEqual({
    recovery: '7304b40e396df2c588f131eea030e5bb6a2a31b36494aec3443be4d98b49befde7ea0bcc189e22ee',
    passkey: '23e8c851c206d81d0b1cd0ef60abd06c0fcf01fde71255d54af9969a5a8d8c396b8a48dc1ba609c3',
  });
});

it('pays for no more than four derivations, whatever rows a stranger put there', async () => {
  const made = await firstKeys('seven quiet herons', therapist, cheap, argon2Here);
  const row = made.rows[0] as PassphraseRow;
  let derivations = 0;
  const derive = derivingFrom('seven quiet herons', (...given) => {
    derivations++;
    return argon2Here(...given);
  });
  const others = Array.from({ length: 50 }, (_, i) => ({
    ...row,
    id: `passphrase-${i}`,
    salt: new Uint8Array(16).fill(i + 1),
  }));
  expect(await fittingPassphrase(others, derive)).toBeNull();
  expect(derivations).toBe(4);
  expect((await fittingPassphrase([...others.slice(0, 2), row], derive))?.row.id).toBe(row.id);
});
