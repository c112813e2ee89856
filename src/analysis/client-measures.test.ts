import { describe, expect, test } from 'vitest';
import { addCalendarDays, type CalendarDay, calendarDay } from '../domain/calendar-day';
import { affectedAreas } from './affected-areas';
import { countsByState } from './counts-by-state';
import { knotOf, visitsOf } from './course-for-tests';
import { cycleOf } from './cycle';
import type { KnotVisit } from './recurrence-types';
import { sideBalance } from './side-balance';
import { dice } from './statistics/dice';
import { visitGaps } from './visit-gaps';

function afterGaps(...gaps: number[]): CalendarDay[] {
  const days = [calendarDay('2026-01-05')];
  for (const gap of gaps) days.push(addCalendarDays(days.at(-1) ?? calendarDay('2026-01-05'), gap));
  return days;
}

test('P1: each knot once, by what its last check said', () => {
  const knots = ['PCP', 'PP', 'P-', 'PC', 'PCs', 'ss'].map((line) => knotOf(line));
  expect(countsByState(knots)).toEqual({ returned: 1, persisting: 1, new: 1, cleared: 1, unknown: 2 });
  expect(countsByState([])).toEqual({ returned: 0, persisting: 0, new: 0, cleared: 0, unknown: 0 });
});

describe('P2: gaps between visits', () => {
  test.each([
    [[7, 14, 21, 28], 'too-few'],
    [[7, 14, 21, 28, 42], 'longer'],
    [[42, 28, 21, 14, 7], 'shorter'],
    [[7, 14, 7, 21, 28], 'no-trend'],
    [[7, 7, 7, 7, 7, 7, 7], 'no-trend'],
    [[], 'too-few'],
  ])('%j: %s', (gaps, trend) => {
    expect(visitGaps(afterGaps(...gaps))).toEqual({ days: gaps, trend });
  });

  test('two sessions of one day are one visit', () => {
    expect(visitGaps(afterGaps(7, 0, 7)).days).toEqual([7, 7]);
  });
});

describe('P3: left and right', () => {
  const knots = (left: number, right: number) => [
    ...Array.from({ length: left }, () => knotOf('P')),
    ...Array.from({ length: right }, () => knotOf('P', { side: 'right' })),
  ];
  test.each([
    [5, 0, null],
    [6, 0, 'left'],
    [0, 6, 'right'],
    [6, 1, null],
    [9, 1, 'left'],
    [4, 4, null],
    [0, 0, null],
  ])('%i to %i: mostly %s', (left, right, mostly) => {
    expect(sideBalance(knots(left, right))).toEqual({ left, right, mostly });
  });

  test('what was never present, and what has no side, does not count', () => {
    expect(sideBalance([knotOf('ssC'), knotOf('P', { side: 'midline' })])).toMatchObject({
      left: 0,
      right: 0,
    });
  });
});

test('P4: areas add up the checks of their knots, the most often present first', () => {
  const areas = affectedAreas([
    knotOf('PPC', { muscle: 'teres-minor' }),
    knotOf('P', { muscle: 'infraspinatus' }),
    knotOf('PPPP', { muscle: 'gluteus-medius' }),
    knotOf('C', { muscle: 'soleus' }),
  ]);
  expect(areas.map((a) => [a.area, a.knots, a.present, a.checks])).toEqual([
    ['Loin and hip', 1, 4, 4],
    ['Shoulder girdle', 2, 3, 4],
  ]);
});

describe('P5: a cycle', () => {
  test('four weeks there and four gone, over a year, is one of about eight weeks', () => {
    const found = cycleOf([visitsOf('PPPPCCCC'.repeat(7))]);
    expect(found).toEqual({ kind: 'cycle', intervals: 6, days: { atLeast: 49, atMost: 63 } });
  });

  test('there and gone at every other visit is the spacing of the visits', () => {
    expect(cycleOf([visitsOf('PC'.repeat(12))]).kind).toBe('visit-spacing');
  });

  test('five intervals are the least', () => {
    expect(cycleOf([visitsOf('PPPPCCCC'.repeat(5))])).toEqual({ kind: 'too-few', intervals: 4 });
    expect(cycleOf([])).toEqual({ kind: 'too-few', intervals: 0 });
  });

  test('visits that did not check the knot change nothing but the spacing', () => {
    const spread = cycleOf([visitsOf('P-P-C-C-'.repeat(8))]);
    expect(spread.kind).toBe('cycle');
  });

  /** A knot that comes and goes by chance alone, with this chance to change from one visit to the next. */
  const byChance = (roll: (below: number) => number, visits: number, change: number): KnotVisit[] => {
    let present = true;
    const line = Array.from({ length: visits }, () => {
      if (roll(100) < change) present = !present;
      return present ? 'P' : 'C';
    });
    return visitsOf(line.join(''));
  };

  test.each([20, 35, 50])(
    'of clients whose knots change by chance (%i %), hardly one in twenty has a cycle',
    (change) => {
      const roll = dice(change);
      const clients = Array.from({ length: 200 }, () =>
        cycleOf(Array.from({ length: 3 }, () => byChance(roll, 40, change))),
      );
      expect(clients.every((c) => c.kind !== 'too-few')).toBe(true);
      const said = clients.filter((c) => c.kind === 'cycle' || c.kind === 'visit-spacing').length;
      // 200 clients at one in twenty: 10 and, by three standard deviations, up to 19.
      expect(said).toBeLessThan(20);
    },
  );
});
