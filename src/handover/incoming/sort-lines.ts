import type { Body } from '../../domain/body';
import type { CalendarDay } from '../../domain/calendar-day';
import { type Client, clientCardSchema } from '../../domain/client';
import type { ClientDetails } from '../../domain/commands/command';
import { plainNhsNumber } from '../../domain/nhs-number';
import type { CardField, Columns } from './card-fields';
import { type DayOrder, readBirth } from './read-birth';
import type { Line } from './read-table';

export interface ReadyLine {
  readonly line: Line;
  readonly card: ClientDetails;
}

/** Possibly one who is here, or who stands further up in the file. */
export interface AlikeLine extends ReadyLine {
  readonly like: { readonly name: string; readonly dateOfBirth: CalendarDay; readonly row: number | null };
}

export interface WrongLine {
  readonly line: Line;
  readonly reasons: readonly string[];
}

/** Every line is in one of the three lists. */
export interface Sorted {
  readonly ready: readonly ReadyLine[];
  readonly alike: readonly AlikeLine[];
  readonly wrong: readonly WrongLine[];
}

export interface Reading {
  readonly columns: Columns;
  readonly order: DayOrder | null;
  readonly today: CalendarDay;
  /** With which new clients are shown. */
  readonly body: Body;
}

const reasons: Partial<Record<keyof ClientDetails, string>> = {
  name: 'The name is missing, or longer than 200 letters.',
  nhsNumber: 'The NHS number does not check out: it has ten digits, and the last follows from the others.',
  phone: 'The phone numbers are longer than 60 letters.',
  email: 'The email address is longer than 200 letters.',
  gpPractice: 'The GP practice is longer than 300 letters.',
  contraindications: 'There are more than 40 contraindications, or one is longer than 200 letters.',
  notes: 'The notes are longer than 20,000 letters.',
};

function cardOf(
  { cells }: Line,
  { columns, order, today, body }: Reading,
): { card: ClientDetails } | { reasons: string[] } {
  const all = (field: CardField) => cells.filter((cell, i) => cell && columns[i] === field);
  const one = (field: CardField, between: string) => all(field).join(between);
  const birth = readBirth(one('date-of-birth', ''), order, today);
  const cautions = all('contraindications').flatMap((cell) => cell.split(/[;\n]/).map((part) => part.trim()));
  const checked = clientCardSchema.safeParse({
    name: one('name', '') || [...all('first-name'), ...all('last-name')].join(' '),
    // Said below, and in better words.
    dateOfBirth: 'day' in birth ? birth.day : '1900-01-01',
    nhsNumber: plainNhsNumber(one('nhs-number', '')),
    phone: one('phone', ', '),
    email: one('email', ''),
    gpPractice: one('gp-practice', '\n'),
    contraindications: [...new Set(cautions.filter(Boolean))],
    localCautions: [],
    notes: one('notes', '\n'),
    body,
  });
  const wrong = new Set((checked.error?.issues ?? []).map(({ path }) => path[0] as keyof ClientDetails));
  const why = [...wrong].map((field) => reasons[field] ?? 'This is no client.');
  if ('why' in birth) why.push(birth.why);
  return checked.success && why.length === 0 ? { card: checked.data } : { reasons: why };
}

const plainName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ').toLowerCase();

/** What two entries of one person have in common. */
const marksOf = ({ name, dateOfBirth, nhsNumber }: ClientDetails | Client): string[] => [
  `${plainName(name)} ${dateOfBirth}`,
  ...(nhsNumber ? [nhsNumber] : []),
];

/** What becomes of each line: a new client, one who is possibly here already, or none, with every reason. */
export function sortLines(lines: readonly Line[], reading: Reading, clients: Iterable<Client>): Sorted {
  const known = new Map<string, AlikeLine['like']>();
  for (const c of clients) for (const mark of marksOf(c)) known.set(mark, { ...c, row: null });
  const sorted = { ready: [] as ReadyLine[], alike: [] as AlikeLine[], wrong: [] as WrongLine[] };
  for (const line of lines) {
    const extra = line.cells.slice(reading.columns.length).some(Boolean);
    const read = line.fault
      ? { reasons: [line.fault] }
      : extra
        ? { reasons: ['There are more cells in this row than headings.'] }
        : cardOf(line, reading);
    if ('reasons' in read) {
      sorted.wrong.push({ line, reasons: read.reasons });
      continue;
    }
    const { card } = read;
    const marks = marksOf(card);
    const like = marks.map((mark) => known.get(mark)).find(Boolean);
    if (like) sorted.alike.push({ line, card, like });
    else sorted.ready.push({ line, card });
    for (const mark of marks) if (!known.has(mark)) known.set(mark, { ...card, row: line.number });
  }
  return sorted;
}
