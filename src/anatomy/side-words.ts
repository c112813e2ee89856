import type { MuscleId, Side } from '../domain/place';
import { muscleName } from './muscles';

const words: Readonly<Record<Side, string>> = {
  left: 'Left',
  right: 'Right',
  midline: 'Midline',
  both: 'Both sides',
};

/** The client's own side, in words. */
export const sideWord = (side: Side): string => words[side];

/** Muscle and side as said at the finger and read aloud: `Trapezius, upper. Left.` */
export const placeWords = (muscle: MuscleId, side: Side): string =>
  `${muscleName(muscle)}. ${sideWord(side)}.`;

/** The side as it stands after `u` became `-u`; midline and both sides stay. */
export function mirrorSide(side: Side): Side {
  if (side === 'left') return 'right';
  return side === 'right' ? 'left' : side;
}
