import { matchSorter } from 'match-sorter';
import type { Client } from '../../domain/client';

/**
 * Those of `sorted` whose name holds every word of `query`, in any order, accents and case aside; names
 * that begin with the word typed last come first. In memory only: nothing about it is kept.
 */
export function foundClients(sorted: readonly Client[], query: string): readonly Client[] {
  const words = query.trim().split(/\s+/).filter(Boolean);
  return words.reduce<readonly Client[]>(
    (left, word) =>
      matchSorter(left, word, {
        keys: ['name'],
        threshold: matchSorter.rankings.CONTAINS,
        baseSort: (a, b) => a.index - b.index,
      }),
    sorted,
  );
}
