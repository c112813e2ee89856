import type { TherapistId } from '../domain/ids';
import type { Holder } from '../storage/keys';
import { asTyped } from './as-typed';
import { ports, store } from './ports';
import { dispatch, therapistAtWork } from './records';
import { flushSaves } from './saving';

const words = {
  wrong: 'That passphrase does not open this practice. Nothing was changed.',
  taken: 'This passphrase cannot be used. Choose another one.',
  own: 'Nobody can remove their own key. Another therapist of the practice can.',
} as const;

/** `null` when it was done, else why not, in words for the screen. */
export type Problem = string | null;

export interface KeysNow {
  readonly therapists: readonly Holder[];
  readonly recoveryKey: boolean;
  /** The device can make passkeys that open. */
  readonly passkeys: boolean;
}

/** Who can unlock. @throws Error with words for the screen. */
export async function keysNow(): Promise<KeysNow> {
  const [holders, passkeys] = await Promise.all([(await store().keys()).holders(), ports().passkeys.can()]);
  return { ...holders, passkeys };
}

export interface NewTherapist {
  readonly name: string;
  readonly registration: string;
  readonly passphrase: string;
}

/**
 * A therapist who joins. The key comes first, since it may be refused; should the tablet fail before the
 * name is kept, the key is listed without one, and can be removed.
 */
export async function addTherapist(own: string, given: NewTherapist): Promise<Problem> {
  if (!given.name.trim()) return 'A therapist needs a name.';
  const therapistId = ports().newId() as TherapistId;
  const problem = await givePassphrase(own, therapistId, given.passphrase);
  if (problem) return problem;
  const { name, registration } = given;
  const outcome = dispatch({ type: 'add-therapist', therapistId, therapist: { name, registration } });
  if (!outcome.ok) return outcome.why;
  await flushSaves();
  return null;
}

/** A first passphrase for a therapist, or another one; `own` is that of whoever is at work. */
export async function givePassphrase(
  own: string,
  therapist: TherapistId,
  passphrase: string,
): Promise<Problem> {
  const proof = { passphrase: asTyped(own) };
  const outcome = await (await store().keys()).setPassphrase(proof, therapist, asTyped(passphrase));
  return outcome === 'done' ? null : words[outcome];
}

/** Deletes the keys of one who leaves. What they recorded stays, with their name. */
export async function removeTherapist(own: string, therapist: TherapistId): Promise<Problem> {
  const outcome = await (await store().keys()).remove({ passphrase: asTyped(own) }, therapist);
  return outcome === 'done' ? null : words[outcome];
}

/** A new recovery key, to be shown once; the earlier one opens nothing any more. */
export async function renewRecoveryKey(
  own: string,
): Promise<{ readonly recoveryKey: string } | { readonly problem: string }> {
  const outcome = await (await store().keys()).renewRecoveryKey({ passphrase: asTyped(own) });
  return outcome === 'wrong' ? { problem: words.wrong } : outcome;
}

/** Makes a passkey on this device for whoever is at work. @throws Error when the device made none. */
export async function addPasskey(own: string): Promise<Problem> {
  const therapist = therapistAtWork();
  const { therapists } = await (await store().keys()).holders();
  const made = await ports().passkeys.make(
    therapists.findIndex((holder) => holder.therapist === therapist) + 1,
  );
  try {
    const outcome = await (await store().keys()).addPasskey({ passphrase: asTyped(own) }, therapist, made);
    return outcome === 'done' ? null : words[outcome];
  } finally {
    made.answer.fill(0);
  }
}
