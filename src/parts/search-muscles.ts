import { matchSorter } from 'match-sorter';
import { type Muscle, muscles } from '../anatomy/muscles';

/** Muscles by their English or Latin name, best match first; every word typed must match. */
export const searchMuscles = (typed: string): Muscle[] =>
  typed
    .split(/\s+/)
    .filter((word) => word !== '')
    .reduceRight((found, word) => matchSorter(found, word, { keys: ['name', 'latin'] }), [...muscles]);
