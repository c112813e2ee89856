import { expect, test } from 'vitest';
import { Dice } from '../../tests/random-commands';
import { bodyPoint } from '../domain/place';
import { type MarkedSoFar, placeSoFar, withFinding } from './marked-mean';
import { measureApart } from './measure-apart';
import { recurrence } from './recurrence';
import { aFinding, aSession } from './visits-for-tests';

/*
 * Simulated marks of which the truth is known, against the rates that follow from Barbero 2012: the
 * difference of two marks of one knot has an SD of 13.4 mm across and 13.6 mm along the figure. Sampling
 * error of 40,000 draws is 0.75 % at most (three SD), and the rates are rounded to 1 %.
 */
const draws = 40_000;
const within = 0.0125;
const sd = { u: 13.4 / Math.SQRT2, v: 13.6 / Math.SQRT2 };

function normal(dice: Dice): number {
  const [a, b] = [(dice.roll(1e6) + 1) / 1e6, dice.roll(1e6) / 1e6];
  return Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b);
}

const markOf = (dice: Dice, u = 60, v = 1400): [number, number] => [
  u + sd.u * normal(dice),
  v + sd.v * normal(dice),
];
const place = (at: readonly [number, number]) => bodyPoint('back-superficial', ...at);

function shareWithin(radius: number, apart: number): number {
  const dice = new Dice(20_261_130 + radius + apart);
  let near = 0;
  for (let i = 0; i < draws; i++) {
    const [a, b] = [place(markOf(dice)), place(markOf(dice, 60, 1400 + apart))];
    near += Number((measureApart('trapezius-upper', 'left', a, b)?.mm ?? 99) <= radius);
  }
  return near / draws;
}

test.each([
  [20, 0.67],
  [30, 0.91],
  [40, 0.99],
])('K2: at %i mm the share of marks of one knot that are caught', (radius, caught) => {
  expect(Math.abs(shareWithin(radius, 0) - caught)).toBeLessThan(within);
});

test.each([
  [20, 20, 0.35],
  [20, 30, 0.15],
  [20, 40, 0.04],
  [20, 50, 0.01],
  [30, 20, 0.67],
  [30, 30, 0.41],
  [30, 40, 0.17],
  [30, 50, 0.05],
  [40, 20, 0.89],
  [40, 30, 0.71],
  [40, 40, 0.43],
  [40, 50, 0.18],
])('K2: at %i mm the share of two knots %i mm apart that look like one', (radius, apart, merged) => {
  expect(Math.abs(shareWithin(radius, apart) - merged)).toBeLessThan(within);
});

test('K2: the proposals themselves have those rates', () => {
  const dice = new Dice(91);
  const count = 1500;
  let same = 0;
  for (let i = 0; i < count; i++) {
    const visits = [1, 2].map((n) => aSession(n, [aFinding(`finding-${n}`, markOf(dice))]));
    same += Number(recurrence(visits, []).proposals[0]?.nearness === 'same');
  }
  expect(Math.abs(same / count - 0.91)).toBeLessThan(0.02);
});

test('K7: against the running mean 98 of 100 marks of one knot are the same place, against the last 91', () => {
  const dice = new Dice(98);
  const caught = { mean: 0, last: 0 };
  const [knots, visits] = [300, 20];
  for (let k = 0; k < knots; k++) {
    let so: MarkedSoFar | null = null;
    let last = place([0, 0]);
    for (let n = 0; n < visits; n++) {
      const mark = aFinding(`finding-${n}`, markOf(dice));
      const mean = placeSoFar(so)?.at;
      if (mean) {
        caught.mean += Number(Math.hypot(mark.at.u - mean.u, mark.at.v - mean.v) <= 30);
        caught.last += Number(Math.hypot(mark.at.u - last.u, mark.at.v - last.v) <= 30);
      }
      so = withFinding(so, mark);
      last = mark.at;
    }
  }
  const marks = knots * (visits - 1);
  expect(Math.abs(caught.mean / marks - 0.98)).toBeLessThan(0.01);
  expect(Math.abs(caught.last / marks - 0.915)).toBeLessThan(0.015);
});
