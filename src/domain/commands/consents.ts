import { ageOn } from '../calendar-day';
import type { Client } from '../client';
import { type Consent, consentAge, consentSchema, offersChaperone } from '../consent';
import { added, type Diff, updated } from '../diff';
import type { ConsentId } from '../ids';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import type { GivenConsent, RecordConsent, WithdrawConsent } from './command';
import type { Stamp } from './stamp';

/** The consent as it is kept, or why it is none. */
export function consentGiven(
  client: Client,
  { to, givenOn, givenBy = null, chaperone = null }: GivenConsent,
  id: ConsentId,
  stamp: Stamp,
): Consent | Refusal {
  if (givenOn > stamp.today) return refuse('Consent cannot be dated in the future.');
  if (givenBy === null && ageOn(client.dateOfBirth, givenOn) < consentAge)
    return refuse('Say who gave consent for a child: someone with parental responsibility.');
  if (offersChaperone(to) && chaperone === null)
    return refuse('Offer a chaperone, and say whether one was present or declined.');
  const checked = consentSchema.safeParse({
    kind: 'consent',
    id,
    clientId: client.id,
    to,
    givenOn,
    withdrawnOn: null,
    givenBy,
    chaperone,
  } satisfies Consent);
  return checked.success ? checked.data : refuse('Say by name and relation who gave consent.');
}

export function recordConsent(records: Records, command: RecordConsent, stamp: Stamp): Diff | Refusal {
  const client = records.client.get(command.clientId);
  if (!client) return refuse('This client is not here any more.');
  const consent = consentGiven(client, command, stamp.id as ConsentId, stamp);
  return 'refused' in consent ? consent : added(consent);
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
