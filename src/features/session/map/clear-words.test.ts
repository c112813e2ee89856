import { expect, it } from 'vitest';
import type { MuscleAt } from '../../../domain/place';
import { clearWords } from './clear-words';

const at = (muscle: string, side: MuscleAt['side']): MuscleAt => ({ muscle, side });
const [trapezius, infraspinatus, teres] = [
  at('trapezius-upper', 'left'),
  at('infraspinatus', 'left'),
  at('teres-minor', 'right'),
];

it('names all that was checked, each side in words', () => {
  expect(clearWords([trapezius], [trapezius])).toBe('Checked, clear: Trapezius, upper. Left.');
  const all = [trapezius, infraspinatus, teres];
  expect(clearWords(all, all)).toBe(
    'Checked, clear: Trapezius, upper; Infraspinatus. Left. Teres minor. Right.',
  );
});

it('says what was left out', () => {
  expect(clearWords([trapezius, teres], [teres])).toBe(
    'Checked, clear: Teres minor. Right. Recorded today already, so left out: Trapezius, upper. Left.',
  );
});
