import { muscleName } from '../anatomy/muscles';
import { sideWord } from '../anatomy/side-words';
import type { MuscleId, Side } from '../domain/place';

/** "Trapezius, upper (left)": for lists, where several places follow one another. */
export const shortPlace = (muscle: MuscleId, side: Side): string =>
  `${muscleName(muscle)} (${sideWord(side).toLowerCase()})`;
