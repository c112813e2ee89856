import { muscleName } from '../../anatomy/muscles';
import { regionWords } from '../../anatomy/regions';
import type { Client } from '../../domain/client';
import type { Finding } from '../../domain/finding';
import type { LifeEvent } from '../../domain/life-event';
import { emergenciesPresent, emergencyWords, flagsPresent, redFlagWords } from '../../domain/red-flags';
import { adviceWords, isSigned, type Session } from '../../domain/session';
import type { Treatment } from '../../domain/treatment';
import { cautionsOf } from '../common-blocks';
import { referralWords } from '../referral-words';
import { workedPlace } from '../treatment-words';
import { type Cell, csvHead, csvRows, writeCsv } from './write-csv';

/** A column with what stands in it, for the table and for the dictionary. */
interface Column<R> {
  readonly head: string;
  readonly meaning: string;
  of(row: R): Cell;
}

interface OfSession<T> {
  readonly session: Session;
  readonly of: T;
}

const clientColumns: readonly Column<Client>[] = [
  { head: 'client_id', meaning: 'Random, opaque; joins the tables', of: (c) => c.id },
  { head: 'name', meaning: 'As written on the card', of: (c) => c.name },
  { head: 'date_of_birth', meaning: 'YYYY-MM-DD', of: (c) => c.dateOfBirth },
  { head: 'nhs_number', meaning: 'Ten digits, or empty', of: (c) => c.nhsNumber },
  { head: 'phone', meaning: 'As written', of: (c) => c.phone },
  { head: 'email', meaning: 'As written', of: (c) => c.email },
  { head: 'gp_practice', meaning: 'As written', of: (c) => c.gpPractice },
  {
    head: 'cautions',
    meaning: 'Contraindications and local cautions, joined by "; "',
    of: (c) => cautionsOf(c).join('; '),
  },
  { head: 'notes', meaning: 'The therapist’s notes on the card', of: (c) => c.notes },
];

const eventColumns: readonly Column<{ readonly client: Client; readonly of: LifeEvent }>[] = [
  { head: 'event_id', meaning: 'Random, opaque', of: ({ of }) => of.id },
  { head: 'client_id', meaning: 'As in clients.csv', of: ({ client }) => client.id },
  { head: 'day', meaning: 'YYYY-MM-DD', of: ({ of }) => of.day },
  { head: 'about', meaning: 'true: the day is only roughly known', of: ({ of }) => of.about },
  { head: 'words', meaning: 'A life event as the client told it', of: ({ of }) => of.words },
];

const signs = ({ redFlags }: Session): string =>
  [
    ...flagsPresent(redFlags).map((flag) => redFlagWords[flag]),
    ...emergenciesPresent(redFlags).map((sign) => emergencyWords[sign]),
  ].join('; ');

const sessionColumns: readonly Column<Session>[] = [
  { head: 'session_id', meaning: 'Random, opaque; joins the tables', of: (s) => s.id },
  { head: 'client_id', meaning: 'As in clients.csv', of: (s) => s.clientId },
  { head: 'day', meaning: 'YYYY-MM-DD', of: (s) => s.day },
  { head: 'signed', meaning: 'true, or false for a draft', of: isSigned },
  { head: 'reason', meaning: 'In the client’s words', of: (s) => s.reason },
  { head: 'pain_before', meaning: '0 to 10; empty: not asked', of: (s) => s.painNow },
  { head: 'pain_after', meaning: '0 to 10; empty: not asked', of: (s) => s.painAfter },
  {
    head: 'pain_places',
    meaning: 'Where the client feels it, with side',
    of: (s) => regionWords(s.painPlaces),
  },
  {
    head: 'factors',
    meaning: 'Name and level (none, some, a-lot), joined by "; "',
    of: (s) => s.factors.map(({ name, level }) => `${name}: ${level}`).join('; '),
  },
  { head: 'advice_followed', meaning: 'yes, partly, no; empty: not asked', of: (s) => s.adviceFollowed },
  {
    head: 'signs_present',
    meaning: 'Red flags and emergencies that were there; empty does not mean asked',
    of: signs,
  },
  { head: 'limbs', meaning: 'Of nerve signs, with side', of: (s) => s.redFlags.limbs.join('; ') },
  { head: 'decision', meaning: 'treat, adapt, refer; empty: none', of: (s) => s.redFlags.decision },
  {
    head: 'checked_clear',
    meaning: 'Muscle and side palpated and found clear',
    of: (s) => s.clears.map(({ muscle, side }) => `${muscleName(muscle)}: ${side}`).join('; '),
  },
  { head: 'retest', meaning: 'Range or function tested again', of: (s) => s.retest },
  { head: 'advice', meaning: 'From the library and in own words', of: adviceWords },
  { head: 'plan_aim', meaning: 'In own words', of: (s) => s.plan.aim },
  { head: 'next_in_weeks', meaning: 'Empty: not agreed', of: (s) => s.plan.nextInWeeks },
  { head: 'summary', meaning: 'The therapist’s summary', of: (s) => s.summary },
  { head: 'note', meaning: 'The therapist’s own note', of: (s) => s.note },
];

const findingColumns: readonly Column<OfSession<Finding>>[] = [
  { head: 'finding_id', meaning: 'Random, opaque; joins the tables', of: ({ of }) => of.id },
  { head: 'session_id', meaning: 'As in sessions.csv', of: ({ session }) => session.id },
  { head: 'client_id', meaning: 'As in clients.csv', of: ({ session }) => session.clientId },
  { head: 'day', meaning: 'YYYY-MM-DD', of: ({ session }) => session.day },
  {
    head: 'number',
    meaning: 'On the map and in letters',
    of: ({ session, of }) => session.findings.indexOf(of) + 1,
  },
  { head: 'muscle_id', meaning: 'Of the atlas', of: ({ of }) => of.muscle },
  { head: 'muscle', meaning: 'Its name', of: ({ of }) => muscleName(of.muscle) },
  { head: 'side', meaning: 'The client’s own: left, right, midline, both', of: ({ of }) => of.side },
  {
    head: 'kind',
    meaning: 'active, latent, satellite, taut-band, tender-point, fascial-restriction',
    of: ({ of }) => of.findingKind,
  },
  { head: 'tenderness', meaning: '0 to 4; empty: not graded', of: ({ of }) => of.tenderness },
  { head: 'pain', meaning: '0 to 10; empty: not graded', of: ({ of }) => of.pain },
  {
    head: 'recognised',
    meaning: 'Whether the client knows the ache; empty: not asked',
    of: ({ of }) => of.recognised,
  },
  { head: 'taut_band', meaning: 'Empty: not looked for', of: ({ of }) => of.tautBand },
  { head: 'twitch', meaning: 'Empty: not looked for', of: ({ of }) => of.twitch },
  { head: 'jump_sign', meaning: 'Empty: not looked for', of: ({ of }) => of.jumpSign },
  {
    head: 'threshold_kgf_cm2',
    meaning: 'Pressure pain threshold; empty: not measured',
    of: ({ of }) => of.threshold,
  },
  { head: 'depth', meaning: 'superficial, intermediate, deep', of: ({ of }) => of.depth },
  {
    head: 'referral',
    meaning: 'Where its pain is felt, or the usual pattern, with side',
    of: ({ of }) => referralWords(of.referral),
  },
  { head: 'sheet', meaning: 'The drawing on which it was marked', of: ({ of }) => of.at.sheet },
  {
    head: 'u_mm',
    meaning: 'On the reference figure: to the client’s left, or to the front',
    of: ({ of }) => of.at.u,
  },
  { head: 'v_mm', meaning: 'On the reference figure: above the floor', of: ({ of }) => of.at.v },
  { head: 'note', meaning: 'The therapist’s own note', of: ({ of }) => of.note },
];

const treatmentColumns: readonly Column<OfSession<Treatment>>[] = [
  { head: 'treatment_id', meaning: 'Random, opaque', of: ({ of }) => of.id },
  { head: 'finding_id', meaning: 'As in findings.csv; empty: an area', of: ({ of }) => of.findingId },
  { head: 'session_id', meaning: 'As in sessions.csv', of: ({ session }) => session.id },
  { head: 'client_id', meaning: 'As in clients.csv', of: ({ session }) => session.clientId },
  { head: 'day', meaning: 'YYYY-MM-DD', of: ({ session }) => session.day },
  {
    head: 'area',
    meaning: 'Muscles under a worked area, with side',
    of: ({ of }) => (of.area ? workedPlace(of.area) : null),
  },
  { head: 'technique', meaning: 'Name in the practice’s list', of: ({ of }) => of.technique.name },
  {
    head: 'family',
    meaning: 'trigger-point, deep-tissue, myofascial, other',
    of: ({ of }) => of.technique.family,
  },
  { head: 'pressure', meaning: '1 to 5; empty: not recorded', of: ({ of }) => of.pressure },
  { head: 'response', meaning: 'comfortable, productive, too-much', of: ({ of }) => of.response },
  { head: 'hold_seconds', meaning: 'Empty: not recorded', of: ({ of }) => of.holdSeconds },
  { head: 'release', meaning: 'yes, partly, no', of: ({ of }) => of.release },
  { head: 'pain_after', meaning: '0 to 10; empty: not asked', of: ({ of }) => of.painAfter },
];

/** One of the tables: what stands in it of one client. */
interface Table {
  readonly name: string;
  readonly columns: readonly Pick<Column<never>, 'head' | 'meaning'>[];
  rows(client: Client, sessions: readonly Session[]): Cell[][];
}

const cellsOf = <R>(columns: readonly Column<R>[], rows: readonly R[]): Cell[][] =>
  rows.map((row) => columns.map((column) => column.of(row)));

const each = <T>(sessions: readonly Session[], list: (session: Session) => readonly T[]): OfSession<T>[] =>
  sessions.flatMap((session) => list(session).map((of) => ({ session, of })));

const tables: readonly Table[] = [
  { name: 'clients.csv', columns: clientColumns, rows: (client) => cellsOf(clientColumns, [client]) },
  {
    name: 'events.csv',
    columns: eventColumns,
    rows: (client) =>
      cellsOf(
        eventColumns,
        client.lifeEvents.map((of) => ({ client, of })),
      ),
  },
  {
    name: 'sessions.csv',
    columns: sessionColumns,
    rows: (_, sessions) => cellsOf(sessionColumns, sessions),
  },
  {
    name: 'findings.csv',
    columns: findingColumns,
    rows: (_, sessions) =>
      cellsOf(
        findingColumns,
        each(sessions, ({ findings }) => findings),
      ),
  },
  {
    name: 'treatments.csv',
    columns: treatmentColumns,
    rows: (_, sessions) =>
      cellsOf(
        treatmentColumns,
        each(sessions, ({ treatments }) => treatments),
      ),
  },
];

/** A table, or a piece of one, under the name of its file. */
export interface TableWords {
  readonly name: string;
  readonly words: string;
}

/** The beginnings of the tables: what stands in each column. */
export const tableHeads = (): TableWords[] =>
  tables.map(({ name, columns }) => ({ name, words: csvHead(columns.map(({ head }) => head)) }));

/** What the tables hold of one client, to be put after what they hold of others. */
export const tableRows = (client: Client, sessions: readonly Session[]): TableWords[] =>
  tables.map(({ name, rows }) => ({ name, words: csvRows(rows(client, sessions)) }));

/** The file beside them: what stands in each column of each table. */
export const tableDictionary = (): TableWords => ({
  name: 'dictionary.csv',
  words: writeCsv(
    ['table', 'column', 'meaning'],
    tables.flatMap(({ name, columns }) => columns.map(({ head, meaning }) => [name, head, meaning])),
  ),
});

/** Card, life events, sessions, findings and treatments of one client as tables, and their dictionary. */
export function csvTables(client: Client, sessions: readonly Session[]): TableWords[] {
  const rows = tableRows(client, sessions);
  const whole = tableHeads().map(({ name, words }, i) => ({ name, words: words + (rows[i]?.words ?? '') }));
  return [...whole, tableDictionary()];
}
