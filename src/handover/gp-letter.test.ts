import { describe, expect, it } from 'vitest';
import { calendarDay } from '../domain/calendar-day';
import { techniqueOf } from '../domain/choices';
import { knotIdSchema } from '../domain/ids';
import { bodyPoint } from '../domain/place';
import { blankVisit, noPlan, type Session } from '../domain/session';
import { treatmentSchema } from '../domain/treatment';
import { buildDocument } from './build-document';
import type { Table } from './document/block';
import { blocksOf, edited, type HandoverDocument, sentencesOf } from './document/document';
import { wordsOfBlock } from './document/words-of-block';
import { type Choices, plainChoices } from './source';
import { fixtureClient, fixtureFinding, fixtureSession, fixtureSource } from './visit-fixture';

const letter = (
  changes: Parameters<typeof fixtureSource>[0] = {},
  choices: Partial<Choices> = {},
): HandoverDocument => {
  const document = buildDocument(fixtureSource(changes), { ...plainChoices('gp'), ...choices });
  if (!document) throw new Error('Expected a letter.');
  return document;
};
const wordsOf = (document: HandoverDocument): string => blocksOf(document).flatMap(wordsOfBlock).join('\n');
const findingsOf = (document: HandoverDocument): Table => {
  const table = blocksOf(document).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('Expected a table.');
  return table;
};
const reasonOf = (document: HandoverDocument) =>
  sentencesOf(document).find(({ sentence }) => sentence === 'reason')?.words;
const lastSession = (): Session => {
  const last = fixtureSource().sessions.at(-1);
  if (!last) throw new Error('Expected a session.');
  return last;
};

describe('the letter to the GP', () => {
  it('names practice, author, person, period and consent', () => {
    const document = letter({ client: fixtureClient({ nhsNumber: '9434765919' }) });
    expect(document.letterhead.practice).toBe('Quayside Soft Tissue');
    expect(document.letterhead.lines.join()).toContain('Maya Osei, CNHC 012345');
    const words = wordsOf(document);
    for (const said of ['Róisín Łukaszewicz-Brown', '9 Apr 1978', '943\u00a0476\u00a05919'])
      expect(words).toContain(said);
    expect(words).toContain('3 sessions, 28 Sep to 16 Nov 2026');
    expect(words).toContain('Given on 22 Jun 2026');
  });

  it('has the headings of the outpatient letter standard, red flags first', () => {
    expect(letter().sections.map(({ title }) => title)).toEqual([
      'Red flags and cautions',
      'Presenting complaint',
      'Examination findings and procedures, 16 Nov 2026',
      'Clinical summary',
      'Plan and requested actions',
      'Information and advice given',
      '',
    ]);
    expect(wordsOf(letter())).toMatch(/Distribution list\n.+\nPerson completing record/);
  });

  it('says each finding of the last signed session in a row, with its number, side and course', () => {
    const { rows } = findingsOf(letter());
    expect(rows.map(([number, muscle, side]) => [number?.[0], muscle?.[0], side?.[0]])).toEqual([
      ['1', 'Trapezius, upper', 'Right'],
      ['2', 'Infraspinatus', 'Left'],
      ['3', 'Gluteus medius', 'Left'],
      ['4', 'Latissimus dorsi', 'Right'],
    ]);
    expect(rows[0]?.[3]?.join(' ')).toMatch(
      /^Active trigger point\. Tender 3\/4, pain 6\/10, recognised\. Usual pattern \(1a\): /,
    );
    expect(rows[0]?.[4]).toEqual(['Trigger point therapy 60\u00a0s, partly released. Pain 6 to\u00a02.']);
    expect(rows[0]?.[5]).toEqual(['Persisting, 3 of 3 checks']);
    expect(rows[1]?.[5]).toEqual(['Returned, 2 of 3 checks']);
    expect(rows[2]?.[3]?.join(' ')).toMatch(/Pain felt \(3a\): .*thigh.*, left\.$/);
  });

  it('puts a zone label only where a map shows the zone', () => {
    const labels = blocksOf(letter()).flatMap((block) =>
      block.kind === 'figures' ? block.figures.flatMap(({ zones }) => zones.map(({ label }) => label)) : [],
    );
    expect(new Set(labels)).toEqual(new Set(['1a', '3a', null].filter((label) => labels.includes(label))));
    expect(labels).toContain('1a');
    expect(labels).toContain('3a');
  });

  it('leaves drafts, notes and other clients out', () => {
    const { sessions } = fixtureSource();
    const draft = fixtureSession(4, '2026-11-20', [fixtureFinding('draft', 'deltoid', 'left')], {
      signature: null,
      plan: { ...noPlan, aim: 'A draft plan.' },
    });
    const document = letter({ sessions: [...sessions, draft] });
    expect(document).toEqual(letter());
    expect(JSON.stringify(document)).not.toMatch(/Never leaves|draft/i);
    expect(buildDocument(fixtureSource({ sessions: [draft] }), plainChoices('gp'))).toBeNull();
  });

  it('looks at the sessions of the period alone', () => {
    const period = { from: calendarDay('2026-09-01'), to: calendarDay('2026-10-31') };
    const document = letter({}, { period });
    expect(document.sections[2]?.title).toContain('19 Oct 2026');
    expect(wordsOf(document)).toContain('2 sessions, 28 Sep to 19 Oct 2026');
    expect(wordsOf(document)).toContain('infraspinatus, left');
  });

  it('leaves out a knot by choice in table, map and words, keeps the numbers, and says so', () => {
    const withoutKnots = [knotIdSchema.parse('finding-infraspinatus-1')];
    const document = letter({}, { withoutKnots });
    expect(findingsOf(document).rows.map(([number]) => number?.[0])).toEqual(['1', '3', '4']);
    expect(wordsOf(document)).not.toMatch(/infraspinatus/i);
    expect(wordsOf(document)).toContain('1 finding of this session left out by the author.');
  });

  it('leaves out parts by choice', () => {
    expect(letter({}, { withoutSections: ['advice'] }).sections.map(({ id }) => id)).not.toContain('advice');
  });

  it('is plain data, fit to be posted to a worker', () => {
    expect(structuredClone(letter())).toEqual(letter());
  });
});

describe('red flags', () => {
  const nerve = {
    flags: [
      { flag: 'nerve' as const, present: true },
      { flag: 'severe' as const, present: false },
    ],
    limbs: ['left-arm' as const],
    emergencies: [],
    decision: 'refer' as const,
  };

  it('stand first, with limb and side, and ask to assess', () => {
    const document = letter({ sessions: [{ ...lastSession(), redFlags: nerve }], links: [] });
    expect(reasonOf(document)).toBe(
      'Please assess: numbness, tingling, weakness or pins and needles down the left arm.',
    );
    const flags = document.sections[0]?.blocks.flatMap(wordsOfBlock).join('\n') ?? '';
    expect(document.sections[0]?.alert).toBe(true);
    expect(flags).toMatch(/Present: Numbness.+down the left arm\./);
    expect(flags).toContain('Decided: to be seen by a GP or physiotherapist first.');
    expect(flags).toContain('1 other sign was asked about on 16 Nov 2026 and absent.');
    expect(flags).toMatch(/Not asked: .*sudden onset/);
  });

  it('never read as a no where nothing was asked', () => {
    const flags = letter().sections[0]?.blocks.flatMap(wordsOfBlock).join('\n') ?? '';
    expect(flags).toContain('None of the signs was asked about on 16 Nov 2026.');
    expect(flags).toContain('Cautions: Blood thinners: apixaban since 2024');
  });

  it('of an earlier session are still said, with their day', () => {
    const [first, second, third] = fixtureSource().sessions;
    if (!first || !second || !third) throw new Error('Expected three sessions.');
    const document = letter({ sessions: [first, { ...second, redFlags: nerve }, third] });
    expect(wordsOf(document)).toMatch(/Earlier, 19 Oct 2026: numbness.+left arm \(to be seen/);
  });

  it('that are emergencies ask for urgent help', () => {
    const redFlags = { ...blankVisit.redFlags, emergencies: [{ sign: 'calf' as const, present: true }] };
    const document = letter({ sessions: [{ ...lastSession(), redFlags }], links: [] });
    expect(reasonOf(document)).toBe('Please see urgently: a hot, swollen calf.');
  });
});

it('says both sides when record and drawing contradict each other', () => {
  const wrong = fixtureFinding('wrong', 'infraspinatus', 'left', {
    at: bodyPoint('back-superficial', -90, 1330),
  });
  const document = letter({ sessions: [fixtureSession(1, '2026-11-16', [wrong])], links: [] });
  expect(findingsOf(document).rows[0]?.[2]).toEqual(['Left, but drawn on the right']);
});

it('names areas that were worked on as a whole, with their side', () => {
  const area = treatmentSchema.parse({
    id: 'treatment-area',
    findingId: null,
    area: {
      outline: {
        sheet: 'back-superficial',
        ring: [
          [40, 1300],
          [90, 1300],
          [90, 1380],
        ],
      },
      muscles: [{ muscle: 'infraspinatus', side: 'left' }],
    },
    technique: techniqueOf('deep-tissue'),
    pressure: 3,
    response: 'productive',
    holdSeconds: null,
    holdSince: null,
    release: 'partly',
    painAfter: 2,
  });
  const session = lastSession();
  const document = letter({
    sessions: [{ ...session, treatments: [...session.treatments, area] }],
    links: [],
  });
  expect(wordsOf(document)).toContain(
    'Area treated: infraspinatus, left. Deep tissue, partly released. Pain after: 2.',
  );
});

describe('the author’s own words', () => {
  it('replace sentences, and never a table or a map', () => {
    const document = letter();
    const mine = edited(document, { reason: 'Please assess the neck.', advice: 'Walk.' });
    expect(reasonOf(mine)).toBe('Please assess the neck.');
    expect(wordsOf(mine)).toContain('To the patient: Walk.');
    expect(findingsOf(mine)).toEqual(findingsOf(document));
    const changed = JSON.stringify(document).length;
    expect(edited(mine, {})).toEqual(mine);
    expect(JSON.stringify(document)).toHaveLength(changed);
  });

  it('are offered for every sentence once', () => {
    const ids = sentencesOf(letter()).map(({ sentence }) => sentence);
    expect(ids).toEqual(['reason', 'summary', 'request', 'plan', 'advice', 'distribution']);
  });
});
