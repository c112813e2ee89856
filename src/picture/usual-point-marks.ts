import { placeWords } from '../anatomy/side-words';
import { usualPoints } from '../anatomy/usual-points';
import type { MuscleId, Side } from '../domain/place';
import type { Mark } from './mark';

/** Where the trigger points of a muscle usually lie, as numbered crosses, each with the id of its point. */
export const usualPointMarks = (
  of: { readonly muscle: MuscleId; readonly side: Side },
  selected: string | null = null,
): Mark[] =>
  usualPoints(of.muscle, of.side)
    .filter(({ pressed }) => pressed)
    .map(({ id, at, words }) => ({
      id,
      at,
      of,
      look: 'usual-point',
      ring: 'none',
      number: Number(/\d+/.exec(id)?.[0]) || null,
      selected: id === selected,
      words: `Usual point ${id}: ${placeWords(of.muscle, of.side)} ${words}.`,
    }));
