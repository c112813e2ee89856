import { expect, it } from 'vitest';
import { usualPoints } from '../anatomy/usual-points';
import { usualPointMarks } from './usual-point-marks';

it('marks each usual point with the number it has on the charts', () => {
  const marks = usualPointMarks({ muscle: 'quadratus-lumborum', side: 'right' });
  expect(marks.map(({ id, number, look }) => [id, number, look])).toEqual(
    [1, 2, 3, 4].map((n) => [`TrP${n}`, n, 'usual-point']),
  );
});

it('puts no cross where nothing is to be pressed from outside', () => {
  const of = { muscle: 'longus-colli-and-capitis', side: 'left' } as const;
  expect(usualPoints(of.muscle, of.side).some(({ pressed }) => !pressed)).toBe(true);
  expect(usualPointMarks(of)).toEqual([]);
});
