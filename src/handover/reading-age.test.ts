import { expect, it } from 'vitest';
import { firstAdvice, firstFactors } from '../domain/choices';
import { buildDocument } from './build-document';
import { wordsOfBlock } from './document/words-of-block';
import { plainChoices } from './source';
import { fixtureSource } from './visit-fixture';

/**
 * Flesch-Kincaid grade (Kincaid and others 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * A grade of the school is five years less than the age.
 */
function readingAge(text: string): number {
  const sentences = text.split(/[.:?!]\s|\n/u).filter((sentence) => /\p{L}/u.test(sentence));
  const words = text.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

/** Groups of vowels, a silent e at the end not counted, at least one. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '');
  return Math.max(1, (plain.match(/[aeiouy]+/gu) ?? []).length);
}

const handout = () => {
  const source = fixtureSource();
  const factors = firstFactors.map((factor) => ({ ...factor, level: 'some' as const }));
  const sessions = source.sessions.map((session) => ({ ...session, factors, adviceGiven: [...firstAdvice] }));
  const document = buildDocument({ ...source, sessions }, plainChoices('client'));
  if (!document) throw new Error('Expected a handout.');
  return document;
};

/** What the words on paper are, without the maps that are only read aloud. */
const textOf = (document: ReturnType<typeof handout>): string =>
  [
    document.title,
    ...document.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => (block.kind === 'beside' ? block.blocks : [block])).flatMap(wordsOfBlock),
    ]),
  ].join('\n');

it('counts as the published examples do', () => {
  expect(readingAge('The cat sat on the mat.')).toBeCloseTo(3.55, 1);
  expect(
    readingAge('This sentence, taken as a reading passage unto itself, is being used to prove a point.'),
  ).toBeGreaterThan(11);
});

it('the handout reads at about eleven', () => {
  const age = readingAge(textOf(handout()));
  expect(age).toBeGreaterThan(4);
  expect(age).toBeLessThanOrEqual(11.5);
});

it('says what to change by factor, what is normal and when to see a doctor', () => {
  const text = textOf(handout());
  expect(text).toContain(
    'Sustained posture or desk work: Stand up and move for two minutes every half hour.',
  );
  for (const title of [
    'What we found',
    'What we did',
    'What is normal now',
    'When to see a doctor',
    'Your next visit',
  ])
    expect(text).toContain(title);
  expect(text).toMatch(/^1: .+, right\. A sore knot\./m);
  expect(text).not.toMatch(/patient|diagnos|trigger/i);
});
