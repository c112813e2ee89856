import { expect, it } from 'vitest';
import { fitWords } from './fit-words';

it('says how much of one place lies in the main zone, and how much only in spill-over', () => {
  expect(fitWords([{ main: 0.844, spillover: 0.1 }])).toBe(
    '84 % of it in the main zone, 10 % by spill-over.',
  );
  expect(fitWords([{ main: 1, spillover: 0 }])).toBe('All of it in the main zone.');
  expect(fitWords([{ main: 0, spillover: 0.3 }])).toBe('30 % by spill-over.');
});

it('says of several places how many it reaches, then each', () => {
  const fits = [
    { main: 1, spillover: 0 },
    { main: 0, spillover: 0 },
  ];
  expect(fitWords(fits)).toBe(
    'Reaches most of 1 of 2 places. 1: all of it in the main zone; 2: not reached.',
  );
});
