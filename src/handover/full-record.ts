import { sentenceCase } from '../anatomy/sentence-case';
import { clockWords, dayOf, dayWords } from '../domain/calendar-day';
import type { Consent, ConsentKind } from '../domain/consent';
import { deedWords, thingWords } from '../domain/deed-words';
import type { KnotLink } from '../domain/knot-link';
import { eventDayWords } from '../domain/life-event';
import { bySessionTime, isSigned, type Session } from '../domain/session';
import { cautionsOf, linesOf, personFacts } from './common-blocks';
import type { Block, Cell, Table } from './document/block';
import type { HandoverDocument, Section } from './document/document';
import { addendumBlocks, sessionBlocks } from './session-sections';
import { shortPlace } from './short-place';
import type { Choices, HandoverSource } from './source';

/**
 * Everything that is kept about one client, for subject access (UK GDPR, article 15): the card, consents,
 * every session with what was added to it, drafts too, which findings are one knot, and what the audit trail says.
 */
export function fullRecord(source: HandoverSource, choices: Choices): HandoverDocument {
  const { client, practice, therapists, today } = source;
  const sessions = source.sessions.filter(({ clientId }) => clientId === client.id).sort(bySessionTime);
  return {
    recipient: 'full',
    title: 'Full record of one client',
    letterhead: { practice: practice.name, lines: [linesOf(practice.address).join(', ')].filter(Boolean) },
    subject: { name: client.name, born: dayWords(client.dateOfBirth) },
    madeOn: today,
    opening: [{ kind: 'facts', across: 3, facts: personFacts(client) }],
    sections: [
      card(source, choices),
      lifeEvents(source),
      consents(source),
      ...sessions.map((session) => visit(source, session, choices)),
      links(source, sessions),
      trail(source),
      {
        id: 'closing',
        title: 'Therapists',
        blocks: therapists.map(({ name, registration }) =>
          line('', [name, registration].filter(Boolean).join(', ')),
        ),
      },
    ],
    notes: [],
  };
}

const line = (label: string, words: string): Block =>
  label ? { kind: 'paragraph', label, words } : { kind: 'paragraph', words };

function card({ client }: HandoverSource, { withNotes }: Choices): Section {
  const facts = [
    { label: 'Phone', words: client.phone || 'Not recorded' },
    { label: 'Email', words: client.email || 'Not recorded' },
    { label: 'GP practice', words: linesOf(client.gpPractice).join(', ') || 'Not recorded' },
    { label: 'Body shown', words: `${client.body.figure}, ${client.body.build}` },
    { label: 'Card made', words: dayWords(dayOf(client.createdAt)) },
    { label: 'Sample', words: client.sample ? 'Yes, an invented client' : 'No' },
  ];
  const cautions = cautionsOf(client).map((words) => ({ words }));
  return {
    id: 'record',
    title: 'Client’s card',
    blocks: [
      { kind: 'facts', across: 3, facts },
      { kind: 'subheading', words: 'Contraindications and cautions' },
      cautions.length > 0 ? { kind: 'list', items: cautions } : line('', 'None recorded.'),
      ...(withNotes
        ? [
            { kind: 'subheading', words: 'Notes' } as const,
            ...(linesOf(client.notes).length > 0 ? linesOf(client.notes) : ['None.']).map((words) =>
              line('', words),
            ),
          ]
        : []),
    ],
  };
}

/** A table; where there is nothing to put in it, words that say so. */
const tableOr = (table: Omit<Table, 'kind'>, none: string): Block =>
  table.rows.length > 0 ? { kind: 'table', ...table } : line('', none);

function lifeEvents({ client }: HandoverSource): Section {
  const rows = client.lifeEvents.map((e): Cell[] => [[eventDayWords(e)], [e.words]]);
  const columns = [{ head: 'Day', strong: true, namesRow: true }, { head: 'What was told' }] as const;
  return {
    id: 'record',
    title: 'Life events',
    blocks: [tableOr({ name: 'Life events by day', columns, rows }, 'None recorded.')],
  };
}

const consentNames: Record<ConsentKind, string> = {
  treatment: 'To treatment',
  sharing: 'To sharing',
  intimate: 'To work on intimate areas',
  intraoral: 'To work inside the mouth',
};

const chaperones = { present: 'Present', declined: 'Offered and declined' } as const;

function consents({ consents: all, client }: HandoverSource): Section {
  const rows = all
    .filter(({ clientId }) => clientId === client.id)
    .map(({ to, givenOn, withdrawnOn, givenBy, chaperone }: Consent): Cell[] => [
      [consentNames[to]],
      [dayWords(givenOn)],
      [withdrawnOn ? dayWords(withdrawnOn) : 'In force'],
      [givenBy ? `${givenBy.name}, ${givenBy.relation}` : 'The client'],
      [chaperone ? chaperones[chaperone] : 'Not recorded'],
    ]);
  const columns = [
    { head: 'Consent', strong: true, namesRow: true },
    { head: 'Given on' },
    { head: 'Withdrawn on' },
    { head: 'Given by' },
    { head: 'Chaperone' },
  ] as const;
  return {
    id: 'closing',
    title: 'Consents',
    blocks: [tableOr({ name: 'Consents by kind', columns, rows }, 'No consent is on record.')],
  };
}

const visit = (
  { addenda, therapists }: HandoverSource,
  session: Session,
  { withNotes }: Choices,
): Section => ({
  id: 'record',
  title: `Session of ${dayWords(session.day)}${isSigned(session) ? '' : ' (draft, not signed)'}`,
  blocks: [...sessionBlocks(session, therapists, withNotes), ...addendumBlocks(addenda, session, therapists)],
});

const linked: Record<KnotLink['linkedBy'], string> = {
  ghost: 'Confirmed where it was last seen',
  near: 'Confirmed because it was near',
  manual: 'Chosen by hand',
};

/** Which finding was said to be which earlier one. */
function links({ links: all, client }: HandoverSource, sessions: readonly Session[]): Section {
  const findings = sessions.flatMap((session) => session.findings.map((finding) => ({ session, finding })));
  const rows = all
    .filter(({ clientId }) => clientId === client.id)
    .map(({ findingId, knotId, linkedBy }): Cell[] => {
      const of = findings.find(({ finding }) => finding.id === findingId);
      const first = findings.find(({ finding }) => (finding.id as string) === knotId);
      return [
        [
          of
            ? `${shortPlace(of.finding.muscle, of.finding.side)}, ${dayWords(of.session.day)}`
            : 'No longer here',
        ],
        [first ? `First found on ${dayWords(first.session.day)}` : 'No longer here'],
        [linked[linkedBy]],
      ];
    });
  const columns = [
    { head: 'Finding', strong: true, namesRow: true },
    { head: 'Is the knot' },
    { head: 'How it was said' },
  ] as const;
  return {
    id: 'knots',
    title: 'Findings that are one knot',
    blocks: [tableOr({ name: 'Links between findings', columns, rows }, 'No findings have been linked.')],
  };
}

const columnsOfTrail = [
  { head: 'When', strong: true, namesRow: true },
  { head: 'What was done' },
  { head: 'To what' },
  { head: 'By' },
] as const;

/** Who did what with these records, and when. */
function trail({ trail: entries, therapists }: HandoverSource): Section {
  const nameOf = (by: string | null) =>
    by === null ? 'At the door' : (therapists.find(({ id }) => id === by)?.name ?? 'Therapist not on record');
  const rows = [...(entries ?? [])]
    .sort((a, b) => a.at - b.at || a.number - b.number)
    .map(({ at, deed, subject, by, reason }): Cell[] => [
      [`${dayWords(dayOf(at))}, ${clockWords(at)}`],
      [deedWords[deed], reason && `Reason: ${reason}`].filter(Boolean),
      [sentenceCase(thingWords(subject))],
      [nameOf(by)],
    ]);
  const none =
    entries === null
      ? 'The audit trail could not be read when this was made.'
      : 'The audit trail says nothing of this client.';
  return {
    id: 'closing',
    title: 'Audit trail',
    blocks:
      rows.length > 0
        ? [
            line(
              '',
              'Who made, changed, signed or handed over what. Changes of a draft are told once a day.',
            ),
            { kind: 'table', name: 'Audit trail, oldest first', columns: columnsOfTrail, rows },
          ]
        : [line('', none)],
  };
}
