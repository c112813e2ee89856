import { added, type Diff, updated } from '../diff';
import type { ConsentId } from '../ids';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import type { RecordConsent, WithdrawConsent } from './command';
import type { Stamp } from './stamp';

export function recordConsent(
  records: Records,
  { clientId, to, givenOn }: RecordConsent,
  stamp: Stamp,
): Diff | Refusal {
  if (!records.client.has(clientId)) return refuse('This client is not here any more.');
  if (givenOn > stamp.today) return refuse('Consent cannot be dated in the future.');
  return added({ kind: 'consent', id: stamp.id as ConsentId, clientId, to, givenOn, withdrawnOn: null });
}

export function withdrawConsent(
  records: Records,
  { consentId, withdrawnOn }: WithdrawConsent,
): Diff | Refusal {
  const consent = records.consent.get(consentId);
  if (!consent) return refuse('This consent is not here any more.');
  if (consent.withdrawnOn !== null) return refuse('This consent was withdrawn already.');
  if (withdrawnOn < consent.givenOn) return refuse('Consent cannot be withdrawn before it was given.');
  return updated(consent, { ...consent, withdrawnOn });
}
