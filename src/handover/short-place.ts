import { muscleInSentence, muscleName } from '../anatomy/muscles';
import { sideWord } from '../anatomy/side-words';
import { wordsBySide } from '../anatomy/words-by-side';
import type { MuscleAt, MuscleId, Side } from '../domain/place';

/** "Trapezius, upper (left)": for lists, where several places follow one another. */
export const shortPlace = (muscle: MuscleId, side: Side): string =>
  `${muscleName(muscle)} (${sideWord(side).toLowerCase()})`;

/** "trapezius (upper), left; infraspinatus, right": each once, those of one side together. Empty for none. */
export function shortPlaces(places: readonly MuscleAt[]): string {
  const once = new Map(places.map(({ muscle, side }) => [`${muscle} ${side}`, { muscle, side }]));
  return wordsBySide(
    [...once.values()].map(({ muscle, side }) => ({ name: muscleInSentence(muscle), side })),
  );
}
