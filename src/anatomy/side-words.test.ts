import { expect, it } from 'vitest';
import { sideSchema } from '../domain/place';
import { mirrorSide, placeWords, sideWord } from './side-words';

it('says each side in words', () => {
  expect(sideSchema.options.map(sideWord)).toEqual(['Left', 'Right', 'Midline', 'Both sides']);
});

it('says muscle and side as at the finger', () => {
  expect(placeWords('trapezius-upper', 'left')).toBe('Trapezius, upper. Left.');
  expect(placeWords('old-muscle', 'both')).toBe('Old muscle. Both sides.');
});

it('mirrors left and right only, and twice is nothing', () => {
  expect(sideSchema.options.map(mirrorSide)).toEqual(['right', 'left', 'midline', 'both']);
  for (const side of sideSchema.options) expect(mirrorSide(mirrorSide(side))).toBe(side);
});
