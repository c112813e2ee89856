import { addDays, differenceInCalendarDays, differenceInYears, format, isValid, parseISO } from 'date-fns';
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
export const dayOf = (instant: number): CalendarDay => format(instant, 'yyyy-MM-dd') as CalendarDay;

export const addCalendarDays = (day: CalendarDay, days: number): CalendarDay =>
  format(addDays(parseISO(day), days), 'yyyy-MM-dd') as CalendarDay;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  differenceInCalendarDays(parseISO(to), parseISO(from));

/** Completed years of life on `today`. */
export const ageOn = (dateOfBirth: CalendarDay, today: CalendarDay): number =>
  differenceInYears(parseISO(today), parseISO(dateOfBirth));

/** "3 Mar 2026": the same in every locale, never ambiguous about day and month. */
export const dayWords = (day: CalendarDay): string => format(parseISO(day), 'd MMM yyyy');

/** "3 Mar": for axes and ghosts, where the year is said elsewhere. */
export const shortDayWords = (day: CalendarDay): string => format(parseISO(day), 'd MMM');

/** "14:05", local time of an instant in milliseconds since 1970. */
export const clockWords = (instant: number): string => format(instant, 'HH:mm');
