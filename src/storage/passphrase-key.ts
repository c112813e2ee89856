import * as z from 'zod/mini';

/**
 * Cost of Argon2id. The caps bound what a tampered database can make the tablet do: a quarter of a
 * gigabyte, ten passes.
 */
export const kdfSchema = z.object({
  algorithm: z.literal('argon2id-13'),
  memoryKiB: z.int().check(z.minimum(64), z.maximum(256 * 1024)),
  passes: z.int().check(z.minimum(1), z.maximum(10)),
  lanes: z.int().check(z.minimum(1), z.maximum(4)),
});
export type Kdf = z.infer<typeof kdfSchema>;

export const sameKdf = (a: Kdf, b: Kdf): boolean =>
  a.algorithm === b.algorithm && a.memoryKiB === b.memoryKiB && a.passes === b.passes && a.lanes === b.lanes;

/** 64 MiB, 3 passes, 1 lane: WebAssembly has one thread, so more lanes would help only an attacker. */
export const strongKdf: Kdf = { algorithm: 'argon2id-13', memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

/** 32 bytes out of passphrase and salt. A port: the app runs it in a worker, for it takes a while. */
export type Argon2 = (
  passphrase: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  kdf: Kdf,
) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * The key which wraps the data key, from a passphrase that is not empty. It can do nothing else and
 * never leaves Web Crypto. Composed letters and base letter with accent are one passphrase (NFC).
 */
export async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  kdf: Kdf,
  argon2: Argon2,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const raw = await argon2(words, salt, kdf);
  try {
    return await crypto.subtle.importKey('raw', raw, 'AES-KW', false, ['wrapKey', 'unwrapKey']);
  } finally {
    words.fill(0);
    raw.fill(0);
  }
}
