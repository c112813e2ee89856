import { regionWords } from '../anatomy/regions';
import { dayWords, shortDayWords } from '../domain/calendar-day';
import type { Client } from '../domain/client';
import { localCautionWords } from '../domain/client';
import type { Consent } from '../domain/consent';
import { nhsNumberWords } from '../domain/nhs-number';
import type { Block, Fact, Paragraph } from './document/block';
import type { HandoverDocument } from './document/document';
import type { Material } from './material';

/** Lines of a text as its author broke it; empty ones let go. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter(Boolean);

export const paragraph = (words: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  words,
  ...more,
});

/** One paragraph a line; `none` where there is no text at all. */
export const paragraphs = (text: string, none: string): Block[] => {
  const lines = linesOf(text);
  return (lines.length > 0 ? lines : [none]).map((words) => paragraph(words));
};

/** "Alex Example, Registration 000000"; a therapist who is not on record is said to be so. */
export function authorWords({ author }: Pick<Material, 'author'>): string {
  return author ? [author.name, author.registration].filter(Boolean).join(', ') : 'Therapist not on record';
}

export const leftOutWords = (count: number): string =>
  `${count} ${count === 1 ? 'finding' : 'findings'} of this session left out by the author.`;

/** Who writes, about whom, on what day: the same for every recipient. */
export function frameOf(
  m: Material,
): Pick<HandoverDocument, 'recipient' | 'letterhead' | 'subject' | 'madeOn'> {
  const { practice, client, today } = m.source;
  return {
    recipient: m.choices.recipient,
    letterhead: {
      practice: practice.name,
      lines: [[linesOf(practice.address).join(', '), authorWords(m)].filter(Boolean).join('. ')],
    },
    subject: { name: client.name, born: dayWords(client.dateOfBirth) },
    madeOn: today,
  };
}

/** Who is written about, as a reader looks them up. */
export function personFacts({ name, dateOfBirth, nhsNumber }: Client): Fact[] {
  return [
    { label: 'Name', words: name },
    { label: 'Date of birth', words: dayWords(dateOfBirth) },
    { label: 'NHS number', words: nhsNumber ? nhsNumberWords(nhsNumber) : 'Not held' },
  ];
}

/** What warns everywhere, then what warns at its place. */
export const cautionsOf = ({ contraindications, localCautions }: Client): string[] => [
  ...contraindications,
  ...localCautions.map(({ kind, words, regions }) => {
    const what = [localCautionWords[kind], words].filter(Boolean).join(': ');
    return `${what} (${regionWords(regions)})`;
  }),
];

/** "3 sessions, 28 Sep to 16 Nov 2026". */
export function periodWords({ sessions }: Pick<Material, 'sessions'>): string {
  const days = sessions.map(({ day }) => day);
  const [first, last] = [days[0], days.at(-1)];
  const count = sessions.length === 1 ? '1 session' : `${sessions.length} sessions`;
  if (!first || !last) return count;
  if (first === last) return `${count}, ${dayWords(first)}`;
  const from = first.slice(0, 4) === last.slice(0, 4) ? shortDayWords(first) : dayWords(first);
  return `${count}, ${from} to ${dayWords(last)}`;
}

/** The consents of the client whom the document is about. */
export const consentsOf = ({ source }: Material): Consent[] =>
  source.consents.filter(({ clientId }) => clientId === source.client.id);

export const figureNote = 'Figure: CC BY-SA 4.0, made with reference to Z-Anatomy and BodyParts3D.';
export const countNote =
  'Tenderness is graded 0 to 4, pain 0 to 10, both as felt and recorded by this therapist. A knot counts as present at ' +
  'tenderness 2 or more, or pain 3 or more; where it was not checked it counts as neither present nor clear.';
