import { dayWords } from '../domain/calendar-day';
import type { FindingKind } from '../domain/finding';
import type { Plan, Session } from '../domain/session';
import type { Treatment } from '../domain/treatment';
import { authorWords, figureNote, frameOf, paragraph } from './common-blocks';
import type { Block, Figures, ListItem } from './document/block';
import type { HandoverDocument, Section } from './document/document';
import type { Material, NumberedFinding } from './material';
import { plainPlace } from './plain-place';

/** For the client: plain words of a reading age of about eleven, which a test counts. */
export function clientHandout(m: Material): HandoverDocument {
  return {
    ...frameOf(m),
    title: `Your treatment on ${dayWords(m.latest.day)}`,
    opening: [
      paragraph(`This page is for ${m.source.client.name}. It says what we found and what you can do.`, {
        sentence: 'greeting',
      }),
    ],
    sections: [found(m), done(m), change(m), normal, doctor, next(m)],
    notes: [figureNote],
  };
}

const kinds: Record<FindingKind, string> = {
  active: 'A sore knot',
  latent: 'A knot that hurts only when it is pressed',
  satellite: 'A small knot beside another one',
  'taut-band': 'A tight band',
  'tender-point': 'A tender spot',
  'fascial-restriction': 'A stiff place under the skin',
};

/** By the words of the analysis; those that mean little to a client are left out. */
const courses: Readonly<Record<string, string>> = {
  New: 'It is new.',
  Persisting: 'It was there last time too.',
  Returned: 'It had gone, and it is back.',
  Slight: 'It is only slight now.',
};

function found(m: Material): Section {
  const figures: Figures = { kind: 'figures', figures: m.figures, body: m.source.client.body, plain: true };
  const items = m.findings.map(foundItem);
  const words: Block =
    items.length > 0 ? { kind: 'list', items } : paragraph('We found no sore knots this time.');
  return {
    id: 'findings',
    title: 'What we found',
    blocks: [{ kind: 'beside', size: 'large', blocks: [words], figures }],
  };
}

function foundItem({ finding, number, row }: NumberedFinding): ListItem {
  const felt = row.felt
    .replace(/^Usual pattern/, 'Pain from here is often felt')
    .replace(/^Pain felt/, 'You feel it');
  return {
    label: String(number),
    words: [
      `${plainPlace(finding)}.`,
      `${kinds[finding.findingKind]}.`,
      courses[row.course],
      felt && `${felt}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What each way of working is, said to the one who was worked on; a technique of the practice's own keeps its name. */
function familyWords({ technique }: Treatment): string {
  switch (technique.family) {
    case 'trigger-point':
      return 'We pressed on sore knots and held, so that they could let go.';
    case 'deep-tissue':
      return 'We worked slowly and firmly on the muscle around.';
    case 'myofascial':
      return 'We used slow, light pulls on the tissue under the skin.';
    case 'other':
      return `We used ${technique.name}.`;
  }
}

function done({ latest }: Material): Section {
  const words = [...new Set(latest.treatments.map(familyWords))];
  const { painNow, painAfter } = latest;
  const pain =
    painNow !== null && painAfter !== null
      ? [`Your pain was ${painNow} out of 10 before, and ${painAfter} out of 10 after.`]
      : [];
  const said = words.length > 0 ? words : ['We did no hands-on work this time.'];
  return {
    id: 'summary',
    title: 'What we did',
    blocks: [{ kind: 'list', items: [...said, ...pain].map((one) => ({ words: one })) }],
  };
}

/** What to change until the next visit, by what there was too much or too little of. */
function change({ latest }: Material): Section {
  const items = [...byFactor(latest), ...ownAdvice(latest)];
  const none = paragraph('We agreed on nothing to change this time.', { sentence: 'advice' });
  return {
    id: 'advice',
    title: 'What you can change',
    blocks: items.length > 0 ? [{ kind: 'list', items }] : [none],
  };
}

function byFactor({ adviceGiven, factors }: Session): ListItem[] {
  return adviceGiven.map(({ words, factor }) => {
    const name = factors.find(({ id }) => id === factor)?.name;
    return name ? { label: name, words } : { words };
  });
}

const ownAdvice = ({ advice }: Session): ListItem[] =>
  advice.trim() ? [{ words: advice.trim(), sentence: 'advice' }] : [];

const normal: Section = {
  id: 'normal',
  title: 'What is normal now',
  blocks: [
    paragraph(
      'The places we worked on may feel sore for a day, as after sport. Move gently, and keep warm. ' +
        'If it still hurts more than before after two days, call us.',
    ),
  ],
};

/** The signs of the practice's own questions, in the words of a client. */
const doctor: Section = {
  id: 'doctor',
  title: 'When to see a doctor',
  alert: true,
  blocks: [
    {
      kind: 'list',
      items: [
        {
          label: 'See your GP soon if',
          words:
            'the pain is very bad, came on all at once, wakes you at night, or does not get better; ' +
            'an arm or leg goes numb, tingles or feels weak; you had a bad fall; ' +
            'you have a fever or lose weight and do not know why.',
        },
        {
          label: 'Call 999 now if',
          words:
            'you feel numb between your legs; you can not hold or pass water; both legs are weak; ' +
            'you have chest pain or can not breathe well; one calf is hot and swollen; ' +
            'you have the worst headache of your life; your face drops, an arm goes weak or your speech is slurred; ' +
            'your neck hurts and you feel dizzy, faint or see double.',
        },
      ],
    },
  ],
};

function next(m: Material): Section {
  return {
    id: 'next',
    title: 'Your next visit',
    blocks: [
      paragraph(nextWords(m.latest.plan), { sentence: 'plan' }),
      paragraph(`${[m.source.practice.name, authorWords(m)].filter(Boolean).join(', ')}.`),
    ],
  };
}

function nextWords({ nextInWeeks, expectedVisits, maintenance }: Plan): string {
  const weeks = nextInWeeks === 1 ? 'in a week' : `in ${nextInWeeks} weeks`;
  return [
    nextInWeeks === null ? 'Come back when you need to.' : `Come back ${weeks}.`,
    expectedVisits
      ? `You may need about ${expectedVisits} more ${expectedVisits === 1 ? 'visit' : 'visits'}.`
      : '',
    maintenance ? 'After that, a visit now and then can help to keep you well.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
