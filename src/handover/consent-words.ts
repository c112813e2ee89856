import { dayWords } from '../domain/calendar-day';
import { type Consent, consentInForce } from '../domain/consent';

/** What is recorded of the client's consent to sharing, with its date and, for a child, by whom it was given. */
export function sharingConsentWords(consents: readonly Consent[]): string {
  const inForce = consentInForce(consents, 'sharing');
  if (inForce) {
    const by = inForce.givenBy ? ` by ${inForce.givenBy.name} (${inForce.givenBy.relation})` : '';
    return `Given on ${dayWords(inForce.givenOn)}${by}`;
  }
  const withdrawn = consents
    .flatMap((c) => (c.to === 'sharing' && c.withdrawnOn ? [c.withdrawnOn] : []))
    .sort()
    .at(-1);
  return withdrawn ? `Withdrawn on ${dayWords(withdrawn)}` : 'Not recorded';
}
