import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverAt, type LockTimes, type Moment } from './cover-at';

const minute = 60_000;
const times: LockTimes = {
  veil: 2 * minute,
  lockInTreatment: 30 * minute,
  lockElsewhere: 5 * minute,
  lockHidden: 3 * minute,
};
const start = 1_770_000_000_000;
const idleFor = (minutes: number, part: Partial<Moment> = {}): Moment => ({
  now: start + minutes * minute,
  lastUse: start,
  hiddenSince: null,
  inTreatment: false,
  holding: false,
  ...part,
});
const cover = (moment: Moment) => coverAt(moment, times).cover;

it.each([
  ['in treatment just used', idleFor(0, { inTreatment: true }), 'none'],
  ['in treatment, short of 2 min', idleFor(1.99, { inTreatment: true }), 'none'],
  ['in treatment, 2 min', idleFor(2, { inTreatment: true }), 'veil'],
  ['in treatment, short of 30 min', idleFor(29.99, { inTreatment: true }), 'veil'],
  ['in treatment, 30 min', idleFor(30, { inTreatment: true }), 'lock'],
  ['a hold timed for 25 min', idleFor(25, { inTreatment: true, holding: true }), 'none'],
  ['elsewhere, short of 5 min', idleFor(4.99), 'none'],
  ['elsewhere, 5 min', idleFor(5), 'lock'],
  ['out of sight just now', idleFor(0, { hiddenSince: start }), 'blank'],
  ['out of sight, short of 3 min', idleFor(2.99, { hiddenSince: start }), 'blank'],
  ['out of sight for 3 min, in treatment', idleFor(3, { hiddenSince: start, inTreatment: true }), 'lock'],
  ['out of sight for 3 min in a hold', idleFor(3, { hiddenSince: start, holding: true }), 'lock'],
  ['the clock set back by a day', idleFor(-1440), 'none'],
] as const)('%s', (_, moment, expected) => {
  expect(cover(moment)).toBe(expected);
});

const moments = fc.record({
  now: fc.constant(start),
  lastUse: fc.integer({ min: start - 70 * minute, max: start }),
  hiddenSince: fc.option(fc.integer({ min: start - 10 * minute, max: start }), { nil: null }),
  inTreatment: fc.boolean(),
  holding: fc.boolean(),
});

it('asks again at the very moment at which the answer changes, and not before', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const { cover: now, askAgainIn } = coverAt(moment, times);
      if (now === 'lock') return;
      expect(askAgainIn).toBeGreaterThan(0);
      expect(cover({ ...moment, now: moment.now + askAgainIn - 1 })).toBe(now);
      if (!moment.holding || moment.hiddenSince !== null)
        expect(cover({ ...moment, now: moment.now + askAgainIn })).not.toBe(now);
    }),
  );
});

it('never uncovers by time alone', () => {
  const rank = { none: 0, blank: 1, veil: 1, lock: 2 };
  fc.assert(
    fc.property(moments, fc.nat(70 * minute), (moment, later) => {
      expect(rank[cover({ ...moment, now: moment.now + later })]).toBeGreaterThanOrEqual(rank[cover(moment)]);
    }),
  );
});
