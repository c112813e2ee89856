import * as z from 'zod/mini';
import { type KeyRow, keyRowId } from '../key-row';
import { kdfSchema } from '../passphrase-key';
import { fromBase64, toBase64 } from './base64';

const base64 = (min: number, max: number) =>
  z.string().check(
    z.refine((s) => {
      const length = fromBase64(s)?.length ?? -1;
      return length >= min && length <= max;
    }),
  );

/** One way to the data key, as a backup carries it. What it costs is checked before it is paid. */
export const keyWrapSchema = z.strictObject({
  kind: z.enum(['passphrase', 'recovery']),
  kdf: kdfSchema,
  salt: base64(16, 64),
  /** The data key in AES-KW under what the KDF gives. */
  wrapped: base64(40, 40),
});
export type KeyWrap = z.infer<typeof keyWrapSchema>;

export const wrapOf = ({ kdf, salt, wrapped }: KeyRow): KeyWrap => ({
  kind: 'passphrase',
  kdf,
  salt: toBase64(salt),
  wrapped: toBase64(wrapped),
});

/** The row of keys that a restored practice begins with. @throws Error for a wrap that was not checked. */
export function rowOf({ kdf, salt, wrapped }: KeyWrap): KeyRow {
  const [saltBytes, wrappedBytes] = [fromBase64(salt), fromBase64(wrapped)];
  if (!saltBytes || !wrappedBytes) throw new Error('This key was not checked.');
  return { id: keyRowId, kdf, salt: saltBytes, wrapped: wrappedBytes };
}
