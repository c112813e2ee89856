import type { Outline, Side } from '../domain/place';
import { muscleInSentence } from './muscles';
import { musclesUnder } from './muscles-under';
import { nameArea } from './name-area';
import { regionWords } from './regions';
import { wordsBySide } from './words-by-side';

/**
 * A drawn zone in words: `temple and behind the ear, left`. Where the atlas has no region there, the
 * one or two muscles under most of it: `rectus femoris, right`. Empty when it lies beside the figure.
 */
export function areaWords(outline: Outline): string {
  const known = named.get(outline);
  if (known !== undefined) return known;
  const words = regionWords(nameArea(outline)) || wordsBySide(mostOf(outline));
  named.set(outline, words);
  return words;
}

// A record is never changed, so the words of its outline hold as long as it does.
const named = new WeakMap<Outline, string>();

const mostOf = (outline: Outline): { name: string; side: Side }[] =>
  musclesUnder(outline)
    .slice(0, 2)
    .map(({ muscle, side }) => ({ name: muscleInSentence(muscle), side }));
