import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { argon2Here } from './argon2';
import { type Kdf, kdfSchema, passphraseKey, strongKdf } from './passphrase-key';

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (b: Uint8Array) => Buffer.from(b).toString('hex');
const kdf = (passes: number, memoryKiB: number, lanes: number): Kdf => ({
  algorithm: 'argon2id-13',
  memoryKiB,
  passes,
  lanes,
});

describe('argon2Here', () => {
  // Known answers of the reference implementation (phc-winner-argon2, src/test.c, Argon2id version 0x13).
  it.each([
    [2, 256, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [2, 256, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
    [2, 65_536, 1, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  ])('gives the known answer for %i passes, %i KiB, %i lanes', async (passes, memoryKiB, lanes, answer) => {
    const key = await argon2Here(bytes('password'), bytes('somesalt'), kdf(passes, memoryKiB, lanes));
    expect(hex(key)).toBe(answer);
  });

  // Computed with a second, independent implementation, which itself gives the answer of RFC 9106, 5.3.
  it('gives the answer of another implementation at full strength', async () => {
    const key = await argon2Here(bytes('correct horse battery staple'), bytes('a salt of 16 byt'), strongKdf);
    expect(hex(key)).toBe('e44e8aed1393984254d74c0d1ad89838f10bd40c363b5b4fcfc4cc2d31ac347c');
  });
});

describe('passphraseKey', () => {
  const salt = Uint8Array.from({ length: 16 }, (_, i) => i);
  const cheap = kdf(1, 64, 1);

  it('wraps as AES-KW (RFC 3394) under the derived bytes', async () => {
    const raw = await argon2Here(bytes('seven quiet herons'), salt, cheap);
    const key = await passphraseKey('seven quiet herons', salt, cheap, argon2Here);
    const content = Uint8Array.from({ length: 32 }, (_, i) => 255 - i);
    const inner = await crypto.subtle.importKey('raw', content, 'AES-GCM', true, ['encrypt']);
    const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', inner, key, 'AES-KW'));
    const cipher = createCipheriv('id-aes256-wrap', raw, Buffer.alloc(8, 0xa6));
    expect(hex(wrapped)).toBe(hex(Buffer.concat([cipher.update(content), cipher.final()])));
  });

  it('can only wrap and unwrap, and cannot be taken out', async () => {
    const key = await passphraseKey('x', salt, cheap, argon2Here);
    expect(key.extractable).toBe(false);
    expect([...key.usages].sort()).toEqual(['unwrapKey', 'wrapKey']);
  });

  it('clears the passphrase and the derived bytes once the key is imported', async () => {
    const seen: Uint8Array[] = [];
    await passphraseKey('x', salt, cheap, async (words, s, k) => {
      const raw = await argon2Here(words, s, k);
      seen.push(words, raw);
      return raw;
    });
    expect(seen).toHaveLength(2);
    for (const buffer of seen) expect(buffer.every((b) => b === 0)).toBe(true);
  });
});

it('accepts the full strength and caps what a stored row may ask for', () => {
  expect(kdfSchema.safeParse(strongKdf).success).toBe(true);
  const refused = [
    kdf(0, 65_536, 1),
    kdf(11, 65_536, 1),
    kdf(3, 262_145, 1),
    kdf(3, 63, 1),
    kdf(3, 65_536, 5),
  ];
  for (const one of refused) expect(kdfSchema.safeParse(one).success).toBe(false);
});
