import {
  addDays,
  differenceInCalendarDays,
  differenceInYears,
  isValid,
  lightFormat,
  parseISO,
} from 'date-fns';
import * as z from 'zod/mini';

/** A day in the practice's own time zone, `YYYY-MM-DD`: no clock, no zone, so it never shifts. */
export type CalendarDay = string & { readonly __unit: 'calendar-day' };

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const isRealDay = (s: string) => pattern.test(s) && isValid(parseISO(s));

export const calendarDaySchema = z.pipe(
  z.string().check(z.refine(isRealDay, 'Not a day of the calendar.')),
  z.transform((s: string) => s as CalendarDay),
);

/** @throws RangeError when `s` is not a real day written `YYYY-MM-DD`. */
export function calendarDay(s: string): CalendarDay {
  if (!isRealDay(s)) throw new RangeError('Not a day of the calendar.');
  return s as CalendarDay;
}

/** The local day on which an instant (milliseconds since 1970) falls. */
export const dayOf = (instant: number): CalendarDay => lightFormat(instant, 'yyyy-MM-dd') as CalendarDay;

export const addCalendarDays = (day: CalendarDay, days: number): CalendarDay =>
  lightFormat(addDays(parseISO(day), days), 'yyyy-MM-dd') as CalendarDay;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  differenceInCalendarDays(parseISO(to), parseISO(from));

/** Completed years of life on `today`. */
export const ageOn = (dateOfBirth: CalendarDay, today: CalendarDay): number =>
  differenceInYears(parseISO(today), parseISO(dateOfBirth));

// date-fns words a month by a locale's tables, five times the size of the rest of it.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3 Mar 2026": the same in every locale, never ambiguous about day and month. */
export const dayWords = (day: CalendarDay): string => `${shortDayWords(day)} ${day.slice(0, 4)}`;

/** "3 Mar": for axes and ghosts, where the year is said elsewhere. */
export const shortDayWords = (day: CalendarDay): string => {
  const date = parseISO(day);
  return `${date.getDate()} ${months[date.getMonth()]}`;
};

/** "14:05", local time of an instant in milliseconds since 1970. */
export const clockWords = (instant: number): string => lightFormat(instant, 'HH:mm');
