import { clearingWords, returnWords, usualReturnWords } from '../analysis/course-words';
import { knotSentence } from '../analysis/knot-sentence';
import { trendWords } from '../analysis/measure-words';
import type { KnotHistory } from '../analysis/recurrence-types';
import { returnsOf } from '../analysis/returns';
import { knotSeries, type MeasuredAt } from '../analysis/series';
import { visitGaps } from '../analysis/visit-gaps';
import { visitsToClear } from '../analysis/visits-to-clear';
import { regionWords } from '../anatomy/regions';
import { sentenceCase } from '../anatomy/sentence-case';
import { dayWords } from '../domain/calendar-day';
import { adviceFollowedWords, factorLevelWords } from '../domain/factors';
import type { Finding } from '../domain/finding';
import { planWords } from '../domain/plan-words';
import { adviceWords, type Session } from '../domain/session';
import { closing, complaint, flags, letterFacts, plan, reasonLine } from './clinical-sections';
import { countNote, figureNote, frameOf, leftOutWords, paragraph } from './common-blocks';
import type { Block, Cell, Lane, Table } from './document/block';
import type { HandoverDocument, Section } from './document/document';
import type { Material } from './material';
import { shortPlace, shortPlaces } from './short-place';
import { treatmentResponse, treatmentWords, workedPlace } from './treatment-words';

/** So many of the last sessions are drawn and listed; all of them are counted. */
const drawn = 20;
const listed = 8;

/** The summary for a physiotherapist: two to four pages, the history of each knot and what it answered to. */
export function physioSummary(m: Material): HandoverDocument {
  return {
    ...frameOf(m),
    title: 'Soft-tissue therapy summary for the physiotherapist',
    opening: [letterFacts(m), paragraph(reasonLine(m), { look: 'lead', sentence: 'reason' })],
    sections: [
      flags(m),
      complaint(m),
      findings(m),
      knots(m),
      course(m),
      functionSection(m),
      plan(m, 'Physiotherapist'),
      advice(m),
      closing(m, ''),
    ],
    notes: [countNote, pressureNote, figureNote],
  };
}

function findings(m: Material): Section {
  const table: Table = {
    kind: 'table',
    name: 'Findings with their numbers on the body map and their grades',
    columns: [
      { head: 'No.', strong: true },
      { head: 'Muscle', strong: true, namesRow: true },
      { head: 'Side', strong: true },
      { head: 'Finding' },
      { head: 'Signs' },
      { head: 'Course' },
    ],
    rows: m.findings.map(({ row, finding }) => [
      [String(row.number)],
      [row.muscle],
      [row.side],
      [`${row.kind}. ${row.grades}.`, row.felt && `${row.felt}.`].filter(Boolean),
      [signWords(finding)],
      [row.course],
    ]),
  };
  const none = paragraph('No findings were recorded at this session.');
  const blocks: Block[] = [m.findings.length > 0 ? table : none];
  if (m.leftOut > 0) blocks.push(paragraph(leftOutWords(m.leftOut)));
  const clear = m.choices.withoutKnots.length > 0 ? '' : shortPlaces(m.latest.clears);
  if (clear) blocks.push(paragraph(`${sentenceCase(clear)}.`, { label: 'Checked and clear:' }));
  return {
    id: 'findings',
    title: `Examination findings, ${dayWords(m.latest.day)}`,
    blocks: [
      {
        kind: 'beside',
        size: 'small',
        blocks,
        figures: { kind: 'figures', figures: m.figures, body: m.source.client.body },
      },
    ],
  };
}

const answer = { true: 'yes', false: 'no' } as const;

const pressureNote =
  'Pressure: 1 barely touching, 2 light, 3 moderate, 4 firm, 5 as deep as the therapist works; tolerated is the ' +
  'highest that was answered with comfortable or productive.';

/** A day of a table stays on one line. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

/** What was looked for, with its answer; what was not is not said. */
function signWords({ tautBand, twitch, jumpSign, depth }: Finding): string {
  const looked = [
    tautBand !== null && `taut band ${answer[`${tautBand}`]}`,
    twitch !== null && `twitch ${answer[`${twitch}`]}`,
    jumpSign !== null && `jump sign ${answer[`${jumpSign}`]}`,
    depth,
  ].filter(Boolean);
  return looked.length > 0 ? `${sentenceCase(looked.join(', '))}.` : 'Not recorded.';
}

/** Each knot with its counts, and its visits as a lane. */
function knots(m: Material): Section {
  const counted = m.knots.filter(({ checkCount }) => checkCount > 0);
  const numberOf = (knot: KnotHistory) => m.findings.find((f) => f.knot?.knot === knot.knot)?.number;
  const named = counted
    .map((knot) => ({ knot, number: numberOf(knot) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.number - b.number);
  const label = ({ knot, number }: (typeof named)[number]) =>
    `${Number.isFinite(number) ? `${number}: ` : ''}${shortPlace(knot.muscle, knot.side)}`;
  const blocks: Block[] =
    named.length > 0
      ? [
          { kind: 'lanes', lanes: named.map((one) => lane(one.knot, label(one))) },
          {
            kind: 'list',
            items: named.map((one) => ({ label: label(one), words: courseWords(m, one.knot) })),
          },
        ]
      : [paragraph('No knot has been checked so far.')];
  if (m.sessions.length > drawn)
    blocks.push(
      paragraph(`The last ${drawn} of ${m.sessions.length} sessions are drawn; the counts are over all.`, {
        look: 'small',
      }),
    );
  return { id: 'knots', title: 'History of each knot', blocks };
}

/** More returns than these are told as one range. */
const mostReturns = 3;

/**
 * The counts, after how many visits it cleared, and after how many days it came back. Of a chosen period the
 * counts alone: what began before it would be told too short.
 */
function courseWords({ choices }: Material, knot: KnotHistory): string {
  const counts = knotSentence(knot);
  if (choices.period) return counts;
  const returns = returnsOf(knot.visits);
  const back = returns.length > mostReturns ? usualReturnWords(returns) : returns.map(returnWords).join(' ');
  return [counts, clearingWords(visitsToClear(knot.visits)), back].filter(Boolean).join(' ');
}

const checkWords = { present: 'present', slight: 'slight', clear: 'clear', 'not-checked': 'not checked' };

function lane(knot: KnotHistory, label: string): Lane {
  const visits = knot.visits
    .slice(-drawn)
    .map(({ day, state, finding }) => ({ day, state, tenderness: finding?.tenderness ?? null }));
  const said = visits.map(
    ({ day, state, tenderness }) =>
      `${dayWords(day)} ${checkWords[state]}${tenderness === null ? '' : `, tenderness ${tenderness}`}`,
  );
  return { label, visits, alt: `${label}, visit by visit: ${said.join('; ')}.` };
}

/** What was done, with which pressure and answer, and how much pressure was tolerated over time. */
function course(m: Material): Section {
  const sessions = m.sessions.slice(-listed);
  const rows = [...sessions].reverse().flatMap((session) => treatmentRows(m, session));
  const treated: Table = {
    kind: 'table',
    name: 'Treatments, the latest first',
    columns: [
      { head: 'Day' },
      { head: 'Place', strong: true, namesRow: true },
      { head: 'Technique' },
      { head: 'Pressure' },
      { head: 'Response' },
      { head: 'Pain' },
    ],
    rows,
  };
  const older = m.sessions.length - sessions.length;
  const blocks: Block[] = [
    ...tolerance(m),
    ...(rows.length > 0
      ? [{ kind: 'subheading', words: 'Treatments, the latest first' } as const, treated]
      : [paragraph('No treatment was recorded.')]),
  ];
  if (older > 0)
    blocks.push(
      paragraph(`Treatments of the last ${listed} sessions; ${older} earlier ones are not listed.`, {
        look: 'small',
      }),
    );
  return { id: 'course', title: 'Procedures and response', blocks };
}

function treatmentRows(m: Material, session: Session): Cell[][] {
  const shown = new Set(
    session.findings
      .filter(({ id }) => {
        const knot = m.history.knots.find(({ visits }) => visits.some((v) => v.finding?.id === id));
        return !knot || m.knots.includes(knot);
      })
      .map(({ id }) => id),
  );
  return session.treatments.flatMap((t): Cell[][] => {
    const finding = session.findings.find(({ id }) => id === t.findingId);
    if (finding && !shown.has(finding.id)) return [];
    const place = finding
      ? shortPlace(finding.muscle, finding.side)
      : t.area
        ? sentenceCase(workedPlace(t.area))
        : '';
    const before = finding?.pain ?? null;
    const pain = [
      before === null ? '' : `${before} before`,
      t.painAfter === null ? '' : `${t.painAfter} after`,
    ];
    return [
      [
        [unbroken(dayWords(session.day))],
        [place],
        [treatmentWords({ ...t, pressure: null, painAfter: null })],
        [t.pressure === null ? 'Not recorded' : `${t.pressure} of 5`],
        [treatmentResponse(t)],
        [pain.filter(Boolean).join(', ') || 'Not recorded'],
      ],
    ];
  });
}

/** Values in order of time, and under them what they come to. */
function measured(measure: 'pressure' | 'threshold', series: readonly MeasuredAt[], none: string): Cell {
  const values = series.flatMap((at) => at[measure] ?? []);
  if (values.length === 0) return [none];
  const listed = `${values.length > drawn ? `The last ${drawn}: ` : ''}${values.slice(-drawn).join(', ')}`;
  return [listed, ...(values.length > 1 ? [trendWords(measure, series)] : [])];
}

/** Pressure tolerated and pain threshold of each knot, oldest first; only where something was measured. */
function tolerance(m: Material): Block[] {
  const sessions = new Map(m.sessions.map((s) => [s.id as string, s]));
  const all = m.knots
    .map((knot) => ({ knot, series: knotSeries(knot, sessions) }))
    .filter(({ series }) => series.some((at) => at.pressure !== null || at.threshold !== null));
  if (all.length === 0) return [];
  const withThreshold = all.some(({ series }) => series.some((at) => at.threshold !== null));
  const what = withThreshold ? 'Pressure tolerated and pain threshold' : 'Pressure tolerated';
  return [
    { kind: 'subheading', words: `${what}, oldest first` },
    {
      kind: 'table',
      name: `${what} of each knot, oldest first`,
      columns: [
        { head: 'Knot', strong: true, namesRow: true },
        { head: 'Pressure tolerated' },
        ...(withThreshold ? [{ head: 'Threshold, kg/cm²' }] : []),
      ],
      rows: all.map(({ knot, series }) => [
        [shortPlace(knot.muscle, knot.side)],
        measured('pressure', series, 'Not recorded'),
        ...(withThreshold ? [measured('threshold', series, 'Not measured')] : []),
      ]),
    },
  ];
}

const gapWords = {
  longer: 'The gaps have grown over time.',
  shorter:
    'The gaps have become shorter over time, which may mean only that visits were booked when it hurt.',
  'no-trend': 'The gaps neither grow nor shrink clearly.',
  'too-few': '',
} as const;

/** How the visits lie in time. */
function gaps({ sessions }: Material): Block[] {
  const { days, trend } = visitGaps(sessions.map(({ day }) => day));
  if (days.length === 0) return [];
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const between = least === most ? `${least} days` : `${least} to ${most} days`;
  const words = `${days.length + 1}, with ${between} between one and the next. ${gapWords[trend]}`;
  return [paragraph(words.trim(), { label: 'Visits:' })];
}

/** What the client could do and said from visit to visit. */
function functionSection(m: Material): Section {
  const sessions = [...m.sessions.slice(-listed)].reverse();
  const table: Table = {
    kind: 'table',
    name: 'Pain, function and factors by visit, the latest first',
    columns: [
      { head: 'Day', strong: true, namesRow: true },
      { head: 'Pain before, after' },
      { head: 'Range or function tested again' },
      { head: 'Factors since the visit before' },
      { head: 'Advice before' },
    ],
    rows: sessions.map((s) => [
      [unbroken(dayWords(s.day))],
      [`${s.painNow ?? 'not asked'}, ${s.painAfter ?? 'not asked'}`],
      [s.retest.trim() || 'Not recorded'],
      [factorWords(s)],
      [s.adviceFollowed ? adviceFollowedWords[s.adviceFollowed] : 'Not asked'],
    ]),
  };
  const places = regionWords(m.latest.painPlaces);
  const felt = places ? [paragraph(`${sentenceCase(places)}.`, { label: 'Pain now is felt at:' })] : [];
  return { id: 'function', title: 'Pain and function, follow-up', blocks: [...felt, ...gaps(m), table] };
}

function factorWords({ factors }: Session): string {
  const there = factors.filter(({ level }) => level !== 'none');
  if (factors.length === 0) return 'Not asked';
  if (there.length === 0) return 'None of those asked';
  return there.map(({ name, level }) => `${name}: ${factorLevelWords[level].toLowerCase()}`).join('; ');
}

const advice = ({ latest }: Material): Section => ({
  id: 'advice',
  title: 'Information and advice given',
  blocks: [
    paragraph(adviceWords(latest) || 'None recorded.', { label: 'To the patient:', sentence: 'advice' }),
    ...(planWords(latest.plan) ? [] : [paragraph('No further plan recorded.')]),
  ],
});
