import { times } from '../analysis/knot-sentence';
import type { KnotHistory } from '../analysis/recurrence-types';
import { dayWords } from '../domain/calendar-day';
import { adviceWords } from '../domain/session';
import { closing, complaint, flags, letterFacts, plan, reasonLine, summaryWords } from './clinical-sections';
import { countNote, figureNote, frameOf, leftOutWords, paragraph } from './common-blocks';
import type { Block, ListItem, Table } from './document/block';
import type { HandoverDocument, Section } from './document/document';
import { knotLines } from './knot-lines';
import type { Material } from './material';
import { shortPlaces } from './short-place';
import { briefTreatment, workedPlace } from './treatment-words';

/**
 * The letter to the GP: one page, two at most. Its headings are those of the outpatient letter standard
 * of the Professional Record Standards Body, version 2.2 of April 2023 (theprsb.org), as far as a
 * therapist has something to write under them; "Red flags" is our own and comes first. The parts of
 * "Plan and requested actions" are those of the standard: for professionals, for the patient.
 */
export function gpLetter(m: Material): HandoverDocument {
  return {
    ...frameOf(m),
    title: 'Letter to the GP from soft-tissue therapy',
    opening: [letterFacts(m), paragraph(reasonLine(m), { look: 'lead', sentence: 'reason' })],
    sections: [
      flags(m),
      complaint(m),
      findings(m),
      summary(m),
      plan(m, 'GP'),
      advice(m),
      closing(m, m.source.client.gpPractice || 'GP practice (not recorded)'),
    ],
    notes: [countNote, figureNote],
  };
}

function findings(m: Material): Section {
  const title = `Examination findings and procedures, ${dayWords(m.latest.day)}`;
  const figures = { kind: 'figures', figures: m.figures, body: m.source.client.body } as const;
  const left = m.leftOut > 0 ? [paragraph(leftOutWords(m.leftOut))] : [];
  const none = paragraph('No findings were recorded at this session.');
  const blocks: Block[] = m.findings.length > 0 ? [findingsTable(m)] : [none];
  return {
    id: 'findings',
    title,
    blocks: [{ kind: 'beside', size: 'small', blocks: [...blocks, ...left, ...otherChecks(m)], figures }],
  };
}

const findingsTable = (m: Material): Table => ({
  kind: 'table',
  name: 'Findings with their numbers on the body map, what was done and their course',
  columns: [
    { head: 'No.', strong: true },
    { head: 'Muscle', strong: true, namesRow: true },
    { head: 'Side', strong: true },
    { head: 'Finding' },
    { head: 'Done, and change' },
    { head: 'Course' },
  ],
  rows: m.findings.map(({ finding, row, knot }) => [
    [String(row.number)],
    [row.muscle],
    [row.side],
    [`${row.kind}. ${row.grades}.`, row.felt && `${row.felt}.`].filter(Boolean),
    row.treatments.length > 0 ? row.treatments.map((t) => briefTreatment(t, finding.pain)) : ['Not treated.'],
    [
      knot && knot.checkCount > 1
        ? `${row.course}, ${knot.presentCount} of ${knot.checkCount} checks`
        : row.course,
    ],
  ]),
});

/** What has no row of its own: places found clear, and areas that were worked on as a whole. */
function otherChecks({ latest, choices }: Material): Block[] {
  const clear = choices.withoutKnots.length > 0 ? '' : shortPlaces(latest.clears);
  const areas = latest.treatments.flatMap((t) => (t.area ? [{ t, area: t.area }] : []));
  return [
    ...(clear ? [paragraph(`${clear}.`, { label: 'Checked and clear:' })] : []),
    ...areas.map(({ t, area }) =>
      paragraph(`${workedPlace(area)}. ${briefTreatment(t, null)}`, { label: 'Area treated:' }),
    ),
  ];
}

function summary(m: Material): Section {
  const found = new Set(m.findings.map(({ number }) => number));
  const gone = knotLines(m.knots, m.latest).filter(({ number }) => number === null || !found.has(number));
  const returning = m.findings.flatMap(({ knot, number }) =>
    knot && knot.returnedCount > 0 ? [`${number} (${turnWords(knot)})`] : [],
  );
  const items: ListItem[] = [
    { words: summaryWords(m), sentence: 'summary' },
    ...(returning.length > 0 ? [{ label: 'Came back', words: `${returning.join('; ')}.` }] : []),
    ...(gone.length > 0
      ? [
          {
            label: 'Not found now',
            words: `${gone.map(({ place, knot }) => `${place}, ${checkWords(knot)}`).join('; ')}.`,
          },
        ]
      : []),
  ];
  return { id: 'summary', title: 'Clinical summary', blocks: [{ kind: 'list', items }] };
}

const checkWords = ({ presentCount, checkCount }: KnotHistory): string =>
  `present at ${presentCount} of ${checkCount} checks`;
const turnWords = ({ clearedCount, returnedCount }: KnotHistory): string =>
  `cleared ${times(clearedCount)}, returned ${times(returnedCount)}`;

const advice = ({ latest }: Material): Section => ({
  id: 'advice',
  title: 'Information and advice given',
  blocks: [
    paragraph(adviceWords(latest) || 'None recorded.', { label: 'To the patient:', sentence: 'advice' }),
  ],
});
