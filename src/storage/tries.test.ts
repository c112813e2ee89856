import { expect, it } from 'vitest';
import { oneMore, waitLeft } from './tries';

const start = 1_770_000_000_000;

it('waits longer after each wrong try, from the third on, up to five minutes', () => {
  let tries: unknown;
  const waits = Array.from({ length: 10 }, () => {
    tries = oneMore(tries, start);
    return waitLeft(tries, start) / 1000;
  });
  expect(waits).toEqual([0, 0, 5, 15, 30, 60, 120, 300, 300, 300]);
});

it('counts down', () => {
  const tries = { id: 'tries', count: 3, until: start + 5000 };
  expect(waitLeft(tries, start + 2000)).toBe(3000);
  expect(waitLeft(tries, start + 9000)).toBe(0);
});

it('makes nobody wait longer than five minutes, whatever the clock or the row says', () => {
  expect(waitLeft({ id: 'tries', count: 3, until: start }, start - 86_400_000)).toBe(300_000);
  expect(waitLeft({ id: 'tries', count: 3, until: Number.MAX_VALUE }, start)).toBe(300_000);
});

it('takes a damaged row for none', () => {
  for (const row of [undefined, null, 'x', { id: 'tries', count: -1, until: 'soon' }]) {
    expect(waitLeft(row, start)).toBe(0);
    expect(oneMore(row, start).count).toBe(1);
  }
});
