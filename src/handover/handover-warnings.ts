import { type CalendarDay, dayWords } from '../domain/calendar-day';
import { type Consent, consentInForce } from '../domain/consent';
import { bySessionTime, isSigned, type Session } from '../domain/session';

export interface HandoverWarning {
  readonly about: 'consent' | 'draft';
  readonly title: string;
  readonly words: string;
}

/** What to think of before anything leaves: one client's consents and sessions in, warnings out. */
export function handoverWarnings(
  consents: readonly Consent[],
  sessions: readonly Session[],
): HandoverWarning[] {
  const latest = [...sessions].sort(bySessionTime).at(-1);
  return [
    ...(consentInForce(consents, 'sharing') ? [] : [noConsent]),
    ...(latest && !isSigned(latest) ? [unsigned(latest.day)] : []),
  ];
}

const noConsent: HandoverWarning = {
  about: 'consent',
  title: 'No consent to sharing is on record',
  words: 'Ask the client before this leaves the tablet, and record the consent.',
};

const unsigned = (day: CalendarDay): HandoverWarning => ({
  about: 'draft',
  title: `The session of ${dayWords(day)} is not signed`,
  words: 'It is left out of the summary. Sign it first if it should go out.',
});
