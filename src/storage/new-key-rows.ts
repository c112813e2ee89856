import type { TherapistId } from '../domain/ids';
import { newDataKey, rewrapped } from './data-key';
import type { Derive, Fit } from './fitting-key';
import { sealHolder } from './holder';
import { type KeyRow, type PasskeyRow, type PassphraseRow, recoveryRowId } from './key-row';
import type { PasskeyAnswer, PasskeyQuestion } from './keys';
import { type Argon2, type Kdf, passphraseKey } from './passphrase-key';
import { newRecoveryKey, readRecoveryKey } from './recovery-key';
import { recoveryWrappingKey, wrappingKey } from './wrapping-key';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const newRowId = (kind: KeyRow['kind']) =>
  `${kind}-${[...random(16)].map((b) => b.toString(16).padStart(2, '0')).join('')}`;

/** What a passphrase's key is made with: a salt of the practice, at a cost. */
interface Price {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly kdf: Kdf;
}
export const newPrice = (kdf: Kdf): Price => ({ salt: random(16), kdf });

/** A new data key for a new practice, under the passphrase of its first therapist and a recovery key. */
export async function firstKeys(passphrase: string, therapist: TherapistId, kdf: Kdf, argon2: Argon2) {
  const { salt } = newPrice(kdf);
  const wrapping = await passphraseKey(passphrase, salt, kdf, argon2);
  const { dataKey, wrapped } = await newDataKey(wrapping);
  const id = newRowId('passphrase');
  const who = await sealHolder(dataKey, id, therapist);
  const own: Fit = { row: { id, kind: 'passphrase', salt, kdf, wrapped, who }, wrapping, dataKey };
  const { recoveryKey, row } = await recoveryRow(own);
  return { dataKey, rows: [own.row, row], recoveryKey };
}

/** @param earlier the therapist's row so far, which this one replaces. */
export async function passphraseRow(
  by: Fit,
  derive: Derive,
  price: Price,
  therapist: TherapistId,
  earlier: PassphraseRow | null,
): Promise<PassphraseRow> {
  const wrapped = await rewrapped(by.row.wrapped, by.wrapping, await derive(price.salt, price.kdf));
  const id = earlier?.id ?? newRowId('passphrase');
  return { id, kind: 'passphrase', ...price, wrapped, who: await sealHolder(by.dataKey, id, therapist) };
}

/** A new recovery key as it is shown, and its row. */
export async function recoveryRow(by: Fit): Promise<{ recoveryKey: string; row: KeyRow }> {
  const recoveryKey = newRecoveryKey();
  const salt = random(16);
  const wrapping = await recoveryWrappingKey(readRecoveryKey(recoveryKey).key ?? '', salt);
  const wrapped = await rewrapped(by.row.wrapped, by.wrapping, wrapping);
  return { recoveryKey, row: { id: recoveryRowId, kind: 'recovery', salt, wrapped } };
}

export async function passkeyRow(
  by: Fit,
  therapist: TherapistId,
  { credential, question, answer }: PasskeyQuestion & PasskeyAnswer,
): Promise<PasskeyRow> {
  const salt = random(16);
  const wrapped = await rewrapped(by.row.wrapped, by.wrapping, await wrappingKey(answer, salt, 'passkey'));
  const id = newRowId('passkey');
  const who = await sealHolder(by.dataKey, id, therapist);
  return { id, kind: 'passkey', salt, wrapped, credential, question, who };
}
