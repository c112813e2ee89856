import { muscleName } from '../../../anatomy/muscles';
import { sideWord } from '../../../anatomy/side-words';
import type { MuscleAt, Side } from '../../../domain/place';

/** `Trapezius, upper; Infraspinatus. Left. Teres minor. Right.`: muscles of one side together. */
export function musclesInWords(muscles: readonly MuscleAt[]): string {
  const bySide = new Map<Side, string[]>();
  for (const { muscle, side } of muscles) bySide.set(side, [...(bySide.get(side) ?? []), muscleName(muscle)]);
  return [...bySide].map(([side, names]) => `${names.join('; ')}. ${sideWord(side)}.`).join(' ');
}

/**
 * What a tap or a sweep came to: `Checked, clear: ...`. What could not be recorded as clear, because it was
 * recorded today already, is named apart.
 */
export function clearWords(asked: readonly MuscleAt[], recorded: readonly MuscleAt[]): string {
  const isRecorded = (one: MuscleAt) =>
    recorded.some(({ muscle, side }) => muscle === one.muscle && side === one.side);
  const left = asked.filter((one) => !isRecorded(one));
  return [
    recorded.length > 0 ? `Checked, clear: ${musclesInWords(recorded)}` : '',
    left.length > 0 ? `Recorded today already, so left out: ${musclesInWords(left)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
