import * as z from 'zod/mini';
import { type KeyRow, keyRowSchema } from '../key-row';
import { kdfSchema } from '../passphrase-key';
import { fromBase64, toBase64 } from './base64';

const base64 = (min: number, max: number) =>
  z.string().check(
    z.refine((s) => {
      const length = fromBase64(s)?.length ?? -1;
      return length >= min && length <= max;
    }),
  );

const wrap = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  salt: base64(16, 64),
  /** The data key in AES-KW under what the secret gives. */
  wrapped: base64(40, 40),
};

/** One way to the data key, as a backup carries it. What it costs is checked before it is paid. */
export const keyWrapSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...wrap,
    kind: z.literal('passphrase'),
    kdf: kdfSchema,
    /** Whose it is, sealed with the data key. */
    who: z.optional(base64(36, 92)),
  }),
  z.strictObject({ ...wrap, kind: z.literal('recovery') }),
]);
export type KeyWrap = z.infer<typeof keyWrapSchema>;

/** `null` for a passkey, which opens only on the device that made it, and for a row that is none of a key. */
export function wrapOf(row: unknown): KeyWrap | null {
  const key = keyRowSchema.safeParse(row).data;
  if (!key || key.kind === 'passkey') return null;
  const common = { id: key.id, salt: toBase64(key.salt), wrapped: toBase64(key.wrapped) };
  if (key.kind === 'recovery') return { ...common, kind: 'recovery' };
  return {
    ...common,
    kind: 'passphrase',
    kdf: key.kdf,
    ...(key.who ? { who: toBase64(key.who) } : {}),
  };
}

/** The row of keys that a restored practice begins with. @throws Error for a wrap that was not checked. */
export function rowOf(wrap: KeyWrap): KeyRow {
  const common = { id: wrap.id, salt: bytesOf(wrap.salt), wrapped: bytesOf(wrap.wrapped) };
  if (wrap.kind === 'recovery') return { ...common, kind: 'recovery' };
  const who = wrap.who ? { who: bytesOf(wrap.who) } : {};
  return { ...common, kind: 'passphrase', kdf: wrap.kdf, ...who };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(base64);
  if (!bytes) throw new Error('This key was not checked.');
  return bytes;
}
