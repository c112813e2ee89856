import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDay } from '../../domain/calendar-day';
import { isOpenDay, readBirth } from './read-birth';

const today = calendarDay('2026-03-04');
const read = (words: string, order: Parameters<typeof readBirth>[1] = null) => {
  const birth = readBirth(words, order, today);
  return 'day' in birth ? birth.day : birth.why;
};

it.each([
  ['1980-04-03', '1980-04-03'],
  ['1980/4/3', '1980-04-03'],
  ['19800403', '1980-04-03'],
  ['1980-04-03T00:00:00Z', '1980-04-03'],
  ['27/03/1980 00:00', '1980-03-27'],
  ['03/27/1980', '1980-03-27'],
  ['27.3.1980', '1980-03-27'],
  ['27-03-80', '1980-03-27'],
  ['3 Apr 1980', '1980-04-03'],
  ['3rd April 1980', '1980-04-03'],
  ['April 3, 1980', '1980-04-03'],
  ['03-Apr-80', '1980-04-03'],
  ['04/04/1980', '1980-04-04'],
])('%s is %s in any order', (words, day) => {
  expect(read(words)).toBe(day);
  expect(isOpenDay(words, today)).toBe(false);
});

it('03/04/1980 is asked about, and then read as it was said', () => {
  expect(isOpenDay('03/04/1980', today)).toBe(true);
  expect(read('03/04/1980')).toContain('two ways');
  expect(read('03/04/1980', 'day-first')).toBe('1980-04-03');
  expect(read('03/04/1980', 'month-first')).toBe('1980-03-04');
});

it('a day that does not fit the order which was said is not read in another', () => {
  expect(read('12/31/1980', 'day-first')).toContain('order');
  expect(read('31/12/1980', 'month-first')).toContain('order');
});

it.each([
  ['', 'no date'],
  ['29305', 'cannot be read'],
  ['31/02/1980', 'cannot be read'],
  ['Easter 1980', 'cannot be read'],
  ['3 Marble 1980', 'cannot be read'],
  ['1980-13-40', 'cannot be read'],
  ['27/03/15', 'two digits'],
  ['2027-01-01', 'to come'],
  ['1899-12-31', 'before 1900'],
])('%j is refused: %s', (words, why) => {
  expect(read(words)).toContain(why);
});

it('never throws, and gives no day that is to come', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,4}[/. -][0-9]{1,2}[/. -][0-9]{1,4}$/)),
      fc.constantFrom(null, 'day-first' as const, 'month-first' as const),
      (words, order) => {
        const birth = readBirth(words, order, today);
        if ('day' in birth) expect(birth.day <= today && birth.day >= '1900-01-01').toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
