import * as z from 'zod/mini';
import { newDataKey, unwrapDataKey } from './data-key';
import { UnreadableRow } from './errors';
import { type Argon2, type Kdf, kdfSchema, passphraseKey } from './passphrase-key';

const bytes = (min: number, max: number) =>
  z.custom<Uint8Array<ArrayBuffer>>((v) => v instanceof Uint8Array && v.length >= min && v.length <= max);

export const keyRowId = 'passphrase';

export const keyRowSchema = z.object({
  id: z.literal(keyRowId),
  kdf: kdfSchema,
  salt: bytes(16, 64),
  /** The data key under the passphrase key: 32 bytes and the checksum of AES-KW. */
  wrapped: bytes(40, 40),
});

/** The data key as it lies on the disk, with what it takes to derive the key around it. */
export type KeyRow = z.infer<typeof keyRowSchema>;
/** A new data key for a new practice, and its row. @throws RangeError for an empty passphrase. */
export async function newKeyRow(
  passphrase: string,
  kdf: Kdf,
  argon2: Argon2,
): Promise<{ dataKey: CryptoKey; row: KeyRow }> {
  if (passphrase === '') throw new RangeError('A passphrase cannot be empty.');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrappingKey = await passphraseKey(passphrase, salt, kdf, argon2);
  const { dataKey, wrapped } = await newDataKey(wrappingKey);
  return { dataKey, row: { id: keyRowId, kdf, salt, wrapped } };
}

/**
 * The data key, or `null` when the passphrase is wrong. What is stored is validated before it is obeyed.
 * @throws UnreadableRow when it is not a row of keys.
 */
export async function openKeyRow(
  row: unknown,
  passphrase: string,
  argon2: Argon2,
): Promise<CryptoKey | null> {
  const parsed = keyRowSchema.safeParse(row);
  if (!parsed.success) throw new UnreadableRow('keys');
  if (passphrase === '') return null;
  const { salt, kdf, wrapped } = parsed.data;
  return unwrapDataKey(wrapped, await passphraseKey(passphrase, salt, kdf, argon2));
}
