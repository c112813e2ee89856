import * as z from 'zod/mini';
import { kdfSchema } from './passphrase-key';
import { triesRowId } from './tables';

const bytes = (min: number, max: number) =>
  z.custom<Uint8Array<ArrayBuffer>>((v) => v instanceof Uint8Array && v.length >= min && v.length <= max);

const wrap = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  salt: bytes(16, 64),
  /** The data key under this row's own key: 32 bytes and the checksum of AES-KW. */
  wrapped: bytes(40, 40),
};
/** The id of the therapist whose key it is, sealed with the data key. */
const who = bytes(12 + 8 + 16, 12 + 64 + 16);

/** One for each therapist. The one that a practice began with before there were several says no `who`. */
const passphraseRowSchema = z.object({
  ...wrap,
  kind: z._default(z.literal('passphrase'), 'passphrase'),
  kdf: kdfSchema,
  who: z.optional(who),
});
export type PassphraseRow = z.infer<typeof passphraseRowSchema>;

const recoveryRowSchema = z.object({ ...wrap, kind: z.literal('recovery') });

const passkeyRowSchema = z.object({
  ...wrap,
  kind: z.literal('passkey'),
  /** By which the device finds the passkey; it says nothing about whose it is. */
  credential: bytes(1, 1023),
  /** What the passkey is asked to answer to. */
  question: bytes(32, 32),
  who,
});
export type PasskeyRow = z.infer<typeof passkeyRowSchema>;

export const keyRowSchema = z.union([recoveryRowSchema, passkeyRowSchema, passphraseRowSchema]);
/** The data key as it lies on the disk, with what it takes to derive the key around it. */
export type KeyRow = z.infer<typeof keyRowSchema>;

export const recoveryRowId = 'recovery';

/** A tampered database cannot make the tablet look through more than this. */
const atMost = 200;

interface KeyRows {
  readonly passphrases: readonly PassphraseRow[];
  readonly passkeys: readonly PasskeyRow[];
  readonly recovery: z.infer<typeof recoveryRowSchema> | null;
  /** Some row is not what it should be. */
  readonly damaged: boolean;
}

/** What is stored is validated before it is obeyed; one damaged row does not shut out the others. */
export function readKeyRows(stored: readonly unknown[]): KeyRows {
  const keys = stored.filter((row) => (row as { id?: unknown } | null)?.id !== triesRowId).slice(0, atMost);
  const rows = keys.map((row) => keyRowSchema.safeParse(row).data);
  return {
    passphrases: rows.filter((row): row is PassphraseRow => row?.kind === 'passphrase'),
    passkeys: rows.filter((row): row is PasskeyRow => row?.kind === 'passkey'),
    recovery: rows.find((row) => row?.kind === 'recovery') ?? null,
    damaged: rows.includes(undefined),
  };
}
