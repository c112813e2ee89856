import { expect, test } from 'vitest';
import { matchReach } from './match-reach';

test('K2: marked close up, 30 mm is the same place and 50 mm may be', () => {
  expect(matchReach('trapezius-upper', 0.4, 0.4)).toEqual({ sameMm: 30, askUpToMm: 50 });
});

test('K11: in a small muscle both are less, in proportion', () => {
  const { sameMm, askUpToMm } = matchReach('masseter-superficial-part', 0.4, 0.4);
  expect(sameMm).toBe(10);
  expect(askUpToMm).toBeCloseTo(50 / 3, 9);
});

test('K12: taps on the whole body widen the question, not the same place', () => {
  // 175 cm of body in 13 cm of glass: 13.5 mm to a millimetre, 20 mm a tap, 2.15 * sqrt(13.5^2 + 2 * 20.2^2).
  const scale = 1750 / 130 / 5.2;
  const { sameMm, askUpToMm } = matchReach('trapezius-upper', scale, scale);
  expect(sameMm).toBe(30);
  expect(askUpToMm).toBeCloseTo(2.15 * Math.sqrt(13.5 ** 2 + 2 * 20.19 ** 2), 1);
  expect(askUpToMm).toBeGreaterThan(67);
});

test('K12: one coarse mark of two is enough', () => {
  expect(matchReach('trapezius-upper', 0.4, 3).askUpToMm).toBeCloseTo(
    2.15 * Math.sqrt(13.5 ** 2 + (7.8 * 0.4) ** 2 + (7.8 * 3) ** 2),
    9,
  );
});
