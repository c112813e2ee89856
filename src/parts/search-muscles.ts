import { matchSorter, rankings } from 'match-sorter';
import { factsOf } from '../anatomy/facts';
import { type Muscle, muscles } from '../anatomy/muscles';

type Key = 'name' | 'latin' | ((muscle: Muscle) => string[]);

const called: readonly Key[] = ['name', 'latin', (muscle) => [...(factsOf(muscle.id)?.everyday ?? [])]];
const complainedOf: readonly Key[] = [...called, (muscle) => [...(factsOf(muscle.id)?.complaints ?? [])]];

/**
 * Muscles by their English, Latin or everyday name, then by a complaint; best match first: those that hold
 * what was typed as it stands, then those that hold every word of it.
 */
export function searchMuscles(typed: string): Muscle[] {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  return [...new Set([...matching(words, called), ...matching(words, complainedOf)])];
}

function matching(words: readonly string[], keys: readonly Key[]): Muscle[] {
  // Letters scattered over a long list of words would match nearly everything.
  const options = { keys, threshold: rankings.CONTAINS };
  const asTyped = matchSorter(muscles, words.join(' '), options);
  return [...asTyped, ...words.reduceRight((found, word) => matchSorter(found, word, options), [...muscles])];
}
