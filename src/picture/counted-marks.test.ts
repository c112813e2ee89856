import { expect, test } from 'vitest';
import { countedMarks } from './counted-marks';

test('there are as many dots as were counted, the first so many filled', () => {
  const { shapes } = countedMarks(3, 5);
  expect(shapes.map((s) => s.kind === 'disc' && s.fill === 'finding')).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('many go on in another row; none take no room to speak of', () => {
  expect(countedMarks(0, 45)).toMatchObject({ width: 300, height: 45 });
  expect(countedMarks(0, 0)).toMatchObject({ shapes: [], width: 15, height: 15 });
});
