import { expect, test } from 'vitest';
import { phrasesIn, withPhrases } from './phrase-in';

const phrases = ['Low back ache', 'Sore after training'];

test('a phrase taken becomes a sentence beside what was typed, and goes again alone', () => {
  const both = withPhrases('worse on stairs', phrases, ['Low back ache']);
  expect(both).toBe('worse on stairs. Low back ache.');
  expect(phrasesIn(both, phrases)).toEqual(['Low back ache']);
  expect(withPhrases(both, phrases, [])).toBe('worse on stairs.');
});

test('several phrases stand in the order in which they were taken', () => {
  const one = withPhrases('', phrases, ['Sore after training']);
  expect(withPhrases(one, phrases, phrases)).toBe('Sore after training. Low back ache.');
});

test('words within a sentence are not the phrase, and are never taken out', () => {
  const typed = 'My low back ache came back';
  expect(phrasesIn(typed, phrases)).toEqual([]);
  expect(withPhrases(typed, phrases, [])).toBe(typed);
});
