import { dayWords } from '../../domain/calendar-day';
import type { Contested } from '../../domain/other-version';
import { isSigned } from '../../domain/session';

const kindWords: Record<Contested['kind'], string> = {
  addendum: 'Addendum',
  backup: 'Note of a backup',
  'card-draft': 'Half-written card',
  client: 'Card',
  consent: 'Consent',
  'knot-link': 'Link between two findings',
  practice: 'Settings of the practice',
  session: 'Session',
  therapist: 'Therapist',
};

/** Which record two versions are of: "Session of 3 Mar 2026". */
export function whatWords(record: Contested): string {
  const words = kindWords[record.kind];
  if (record.kind === 'session') return `${words} of ${dayWords(record.day)}`;
  if (record.kind === 'therapist') return `${words}: ${record.name}`;
  if (record.kind === 'consent') return `${words} to ${record.to}`;
  return words;
}

/** What is said of it where it matters which of the two stands. */
export function stateWords(record: { readonly kind: string } | null): string {
  if (record === null) return 'Not here';
  if (record.kind !== 'session') return '';
  return isSigned(record as Parameters<typeof isSigned>[0]) ? 'Signed' : 'Draft';
}

/** Why the version in use stays, whatever is chosen. */
export const stayingWords = ({ kind }: { readonly kind: string }): string =>
  kind === 'consent'
    ? 'Withdrawn in the version in use, so the consent stays withdrawn.'
    : 'The version in use is signed, so nothing takes its place.';
