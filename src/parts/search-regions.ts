import { matchSorter, rankings } from 'match-sorter';
import { type Region, regionName, regions } from '../anatomy/regions';

/** Regions whose name holds every word that was typed; those that hold them as they stand come first. */
export function searchRegions(typed: string): Region[] {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const options = { keys: [({ id }: Region) => regionName(id)], threshold: rankings.CONTAINS };
  const asTyped = matchSorter(regions, words.join(' '), options);
  const wordByWord = words.reduceRight((found, word) => matchSorter(found, word, options), [...regions]);
  return [...new Set([...asTyped, ...wordByWord])];
}
