import { addDays, addYears, differenceInCalendarDays, differenceInYears, lightFormat } from 'date-fns';
import * as z from 'zod/mini';

/** A day in the practice's own time zone, `YYYY-MM-DD`: no clock, no zone, so it never shifts. */
export type CalendarDay = string & { readonly __unit: 'calendar-day' };

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight of a day; a day that does not exist gives another. date-fns' own parser reads all of ISO 8601. */
function midnight(day: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const at = new Date(2000, month - 1, date);
  at.setFullYear(year, month - 1, date);
  return at;
}

const isRealDay = (s: string) => pattern.test(s) && lightFormat(midnight(s), 'yyyy-MM-dd') === s;

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
  lightFormat(addDays(midnight(day), days), 'yyyy-MM-dd') as CalendarDay;

/** The same day so many years later; of 29 February the 28th where there is none. */
export const addCalendarYears = (day: CalendarDay, years: number): CalendarDay =>
  lightFormat(addYears(midnight(day), years), 'yyyy-MM-dd') as CalendarDay;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  differenceInCalendarDays(midnight(to), midnight(from));

/** Completed years of life on `today`. */
export const ageOn = (dateOfBirth: CalendarDay, today: CalendarDay): number =>
  differenceInYears(midnight(today), midnight(dateOfBirth));

// date-fns words a month by a locale's tables, five times the size of the rest of it.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3 Mar 2026": the same in every locale, never ambiguous about day and month. */
export const dayWords = (day: CalendarDay): string => `${shortDayWords(day)} ${day.slice(0, 4)}`;

/** "3 Mar": for axes and ghosts, where the year is said elsewhere. */
export const shortDayWords = (day: CalendarDay): string => {
  const date = midnight(day);
  return `${date.getDate()} ${months[date.getMonth()]}`;
};

/** "14:05", local time of an instant in milliseconds since 1970. */
export const clockWords = (instant: number): string => lightFormat(instant, 'HH:mm');
