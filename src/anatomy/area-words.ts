import type { MuscleId, Outline, Side } from '../domain/place';
import { hitPlace } from './hit-place';
import { muscleName } from './muscles';
import { nameArea } from './name-area';
import { regionWords } from './regions';
import { samplesInside } from './samples-inside';
import { wordsBySide } from './words-by-side';

const across = 10;

/**
 * A drawn zone in words: `temple and behind the ear, left`. Where the atlas has no region there, the
 * one or two muscles under most of it: `rectus femoris, right`. Empty when it lies beside the figure.
 */
export function areaWords(outline: Outline): string {
  const known = named.get(outline);
  if (known !== undefined) return known;
  const words = regionWords(nameArea(outline)) || wordsBySide(musclesUnder(outline));
  named.set(outline, words);
  return words;
}

// A record is never changed, so the words of its outline hold as long as it does.
const named = new WeakMap<Outline, string>();

function musclesUnder(outline: Outline): { name: string; side: Side }[] {
  const inside = samplesInside([outline.ring], across);
  const counts = new Map<string, { id: MuscleId; side: Side; count: number }>();
  for (const [u, v] of inside.length > 0 ? inside : outline.ring) {
    const { muscle } = hitPlace(outline.sheet, u, v);
    if (!muscle) continue;
    const key = `${muscle.id} ${muscle.side}`;
    counts.set(key, { id: muscle.id, side: muscle.side, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ id, side }) => ({ name: muscleInSentence(id), side }));
}

/** `Trapezius, upper` becomes `trapezius (upper)`, because commas part the entries of a list. */
export function muscleInSentence(id: MuscleId): string {
  const name = muscleName(id);
  return (name.charAt(0).toLowerCase() + name.slice(1)).replace(/, (.+)$/, ' ($1)');
}
