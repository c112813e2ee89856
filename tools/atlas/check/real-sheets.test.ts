import { expect, it } from 'vitest';
import { checkFigure } from '../check';

it('finds nothing wrong with the sheets of the app and the drawings they come from', () => {
  expect(checkFigure().faults).toEqual([]);
});
