import { dayWords } from '../domain/calendar-day';
import { planWords } from '../domain/plan-words';
import { emergenciesPresent } from '../domain/red-flags';
import { authorWords, cautionsOf, consentsOf, paragraphs, periodWords, personFacts } from './common-blocks';
import { sharingConsentWords } from './consent-words';
import type { Facts } from './document/block';
import type { Section } from './document/document';
import { flagItems, signsPresent } from './flag-words';
import type { Material } from './material';
import { shortPlaces } from './short-place';

/** Who is written about, when seen and when written. */
export const letterFacts = (m: Material): Facts => ({
  kind: 'facts',
  across: 3,
  facts: [
    ...personFacts(m.source.client),
    { label: 'GP practice', words: m.source.client.gpPractice || 'Not recorded' },
    { label: 'Attendance details', words: periodWords(m) },
    { label: 'Date of letter', words: dayWords(m.source.today) },
  ],
});

/** Whether the reader is asked to assess: chosen, or because a sign is there. */
const asksToAssess = ({ choices, latest }: Material): boolean =>
  (choices.asks ?? (signsPresent(latest.redFlags).length > 0 ? 'assess' : 'inform')) === 'assess';

/** The one line that says why this is sent. */
export function reasonLine(m: Material): string {
  const signs = signsPresent(m.latest.redFlags).map((sign) => sign.charAt(0).toLowerCase() + sign.slice(1));
  const places = shortPlaces(m.findings.map(({ finding }) => finding));
  if (emergenciesPresent(m.latest.redFlags).length > 0) return `Please see urgently: ${signs.join('; ')}.`;
  if (!asksToAssess(m))
    return places
      ? `For information: treated for ${places}. Nothing is asked of you.`
      : 'For information: nothing was found at the last session. Nothing is asked of you.';
  return `Please assess: ${signs.join('; ') || places || 'the complaint below'}.`;
}

/** Red flags with limb and side, and what has to be minded with this client. */
export const flags = (m: Material): Section => ({
  id: 'flags',
  title: 'Red flags and cautions',
  alert: true,
  blocks: [
    {
      kind: 'list',
      items: [
        ...flagItems(m.latest, m.sessions.slice(0, -1)),
        { label: 'Cautions', words: cautionsOf(m.source.client).join('; ') || 'none recorded' },
      ],
    },
  ],
});

/** What the client came for, in their words. */
export const complaint = ({ latest }: Material): Section => ({
  id: 'complaint',
  title: 'Presenting complaint',
  blocks: paragraphs(latest.reason, 'Not recorded.'),
});

/** The therapist's own summary; where none was written, the pain before and after, and what was tested again. */
export function summaryWords({ latest }: Material): string {
  if (latest.summary.trim()) return latest.summary.trim();
  const { painNow, painAfter, retest } = latest;
  const pain = [
    painNow !== null && `Pain ${painNow} of 10 before the session`,
    painAfter !== null && `${painNow === null ? 'Pain ' : ''}${painAfter} of 10 after it`,
  ].filter(Boolean);
  const measured = pain.length > 0 ? `${pain.join(', ')}.` : 'Pain before and after was not recorded.';
  return retest.trim() ? `${measured} Tested again: ${retest.trim()}` : measured;
}

/** What is asked of whom; `reader` is who holds the letter. */
export const plan = (m: Material, reader: string): Section => ({
  id: 'plan',
  title: 'Plan and requested actions',
  blocks: [
    {
      kind: 'list',
      items: [
        { label: reader, words: requestWords(m), sentence: 'request' },
        {
          label: 'Therapist',
          words: planWords(m.latest.plan) || 'No further plan recorded.',
          sentence: 'plan',
        },
      ],
    },
  ],
});

const requestWords = (m: Material): string =>
  asksToAssess(m)
    ? 'Please assess as above, and tell us whether soft-tissue treatment may go on.'
    : 'No action requested.';

/** The last three headings of the standard, each with a short fact under it. */
export function closing(m: Material, to: string): Section {
  const facts = [
    { label: 'Consent to share', words: sharingConsentWords(consentsOf(m)) },
    {
      label: 'Distribution list',
      words: to || 'Physiotherapist',
      sentence: 'distribution' as const,
    },
    {
      label: 'Person completing record',
      words: `${authorWords(m)}. Session signed on ${dayWords(m.latest.day)}.`,
    },
  ];
  return { id: 'closing', title: '', blocks: [{ kind: 'facts', across: 3, facts }] };
}
