import { expect, it } from 'vitest';
import { calendarDay } from './calendar-day';
import { keptUntil, usualRetention } from './retention';

const until = (dateOfBirth: string, lastVisit: string, rule = usualRetention) =>
  keptUntil({ dateOfBirth: calendarDay(dateOfBirth), lastVisit: calendarDay(lastVisit) }, rule);

it('keeps an adult eight years from the last visit', () => {
  expect(until('1980-05-05', '2020-03-01')).toBe('2028-03-01');
  expect(until('1980-05-05', '2020-02-29', { years: 7, minorsUntil: 25 })).toBe('2027-02-28');
});

it('keeps a child until the twenty-fifth birthday', () => {
  expect(until('2010-05-05', '2020-03-01')).toBe('2035-05-05');
  expect(until('2004-05-05', '2021-05-04')).toBe('2029-05-05');
});

it('keeps who was seventeen at the end until the twenty-sixth', () => {
  expect(until('2004-05-05', '2021-05-05')).toBe('2030-05-05');
  expect(until('2004-05-05', '2022-05-04')).toBe('2030-05-05');
});

it('takes who was eighteen for an adult', () => {
  expect(until('2004-05-05', '2023-01-01')).toBe('2031-01-01');
});

it('never keeps a child for a shorter time than an adult', () => {
  expect(until('2010-05-05', '2020-03-01', { years: 20, minorsUntil: 18 })).toBe('2040-03-01');
});
