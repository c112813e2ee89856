import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  ageOn,
  calendarDay,
  calendarDaySchema,
  daysBetween,
  dayWords,
} from './calendar-day';

describe('a calendar day', () => {
  it('is a real day and nothing else', () => {
    for (const yes of ['2024-02-29', '2000-02-29', '1899-12-31', '0050-01-01'])
      expect(calendarDaySchema.safeParse(yes).success).toBe(true);
    for (const no of [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-00',
      '2024-04-31',
      '1900-02-29',
      '24-01-01',
      '2024-1-1',
      '',
      '2024-01-01T00:00',
    ])
      expect(calendarDaySchema.safeParse(no).success).toBe(false);
  });

  it('counts days and years without a clock', () => {
    expect(daysBetween(calendarDay('2026-03-28'), calendarDay('2026-03-30'))).toBe(2);
    expect(addCalendarDays(calendarDay('2026-10-24'), 2)).toBe('2026-10-26');
    expect(ageOn(calendarDay('1980-02-29'), calendarDay('2026-02-28'))).toBe(45);
    expect(ageOn(calendarDay('1980-02-29'), calendarDay('2026-03-01'))).toBe(46);
  });

  it('is written so that day and month cannot be confused', () => {
    expect(dayWords(calendarDay('2026-03-04'))).toBe('4 Mar 2026');
  });
});
