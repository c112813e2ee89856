import type { TherapistId } from '../domain/ids';
import type { AnyRecord } from '../domain/records';
import { readRecoveryKey } from '../storage/recovery-key';
import { asTyped } from './as-typed';
import { letIn } from './let-in';
import { loadStore } from './ports';

export interface Choice {
  readonly id: TherapistId;
  readonly name: string;
}

const faults = {
  'too-short': 'Some of it is missing: a recovery key has six groups of five.',
  'too-long': 'That is too long: a recovery key has six groups of five.',
  strange: 'A recovery key has only digits and letters, and no U.',
  mistyped: 'One or more characters are mistyped. Compare it with your copy, group by group.',
} as const;

/** What is wrong with a recovery key as typed, before it is tried; `null` when nothing is. */
export function recoveryKeyFault(typed: string): string | null {
  const { fault } = readRecoveryKey(typed);
  return fault && faults[fault];
}

/** Opened by the recovery key, and nobody let in yet. */
let opened: { readonly recoveryKey: string; readonly records: readonly AnyRecord[] } | null = null;

/** @returns the therapists of whom one chooses a new passphrase, or `null` when the key is not the right one. */
export async function openByRecoveryKey(typed: string): Promise<Choice[] | null> {
  const { key } = readRecoveryKey(typed);
  const store = await loadStore();
  if (!key || (await (await store.keys()).unlockByRecoveryKey(key)) === 'wrong') return null;
  const records = await store.readPractice();
  const { therapists } = await (await store.keys()).holders();
  opened = { recoveryKey: key, records };
  const known = records.filter((r) => r.kind === 'therapist');
  const holding = known.filter((r) => therapists.some((holder) => holder.therapist === r.id));
  // When every passphrase is gone, any of them may come back.
  return (holding.length > 0 ? holding : known).map(({ id, name }) => ({ id, name }));
}

/** Gives this therapist the new passphrase and lets them in. `taken`: it is another therapist's. */
export async function chooseNewPassphrase(
  therapist: TherapistId,
  passphrase: string,
): Promise<'done' | 'taken'> {
  if (!opened) throw new Error('Nothing was opened with the recovery key.');
  const { recoveryKey, records } = opened;
  const store = await loadStore();
  const outcome = await (await store.keys()).setPassphrase({ recoveryKey }, therapist, asTyped(passphrase));
  if (outcome === 'wrong') throw new Error('The recovery key was changed meanwhile. Reload, then try again.');
  if (outcome === 'taken') return 'taken';
  opened = null;
  await letIn(records, therapist);
  return 'done';
}
