import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayParts, emptyDay, readDay } from './read-day';

const real = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test('every real day survives being taken apart and read again', () => {
  fc.assert(
    fc.property(real, (day) => {
      expect(readDay(dayParts(day))).toEqual({ value: day, problem: null });
    }),
  );
});

test('whatever is typed gives a real day or a reason, never both', () => {
  const typed = fc.record({ day: fc.string(), month: fc.string(), year: fc.string() });
  fc.assert(
    fc.property(typed, (parts) => {
      const { value, problem } = readDay(parts);
      expect(value === null || problem === null).toBe(true);
      if (value) expect(new Date(value).toISOString().slice(0, 10)).toBe(value);
    }),
  );
});

test.each([
  [{ day: '31', month: '2', year: '1985' }, 'February 1985 has 28 days.'],
  [{ day: '29', month: '2', year: '1900' }, 'February 1900 has 28 days.'],
  [{ day: '31', month: '4', year: '2001' }, 'April 2001 has 30 days.'],
  [{ day: '', month: '4', year: '2001' }, 'Write the day as a number from 1 to 31.'],
  [{ day: '3', month: '13', year: '2001' }, 'Write the month as a number from 1 to 12.'],
  [{ day: '3', month: '1', year: '85' }, 'Write the year with four digits, such as 1985.'],
  [{ day: '3', month: '1', year: '2030' }, 'This day is still to come. Check the year.'],
  [{ day: '3', month: '1', year: '1885' }, 'This day is too long ago. Check the year.'],
])('%o is refused with what to mend', (parts, problem) => {
  expect(readDay(parts, { earliest: '1900-01-01', latest: '2026-03-14' })).toEqual({ value: null, problem });
});

test('a leap day and spaces around a number are accepted, empty boxes are no problem', () => {
  expect(readDay({ day: ' 29 ', month: '02', year: '2000' }).value).toBe('2000-02-29');
  expect(readDay(emptyDay)).toEqual({ value: null, problem: null });
});
