import * as z from 'zod/mini';
import { addCalendarYears, ageOn, type CalendarDay } from './calendar-day';

export const retentionSchema = z.object({
  /** Whole years from the last visit. */
  years: z.int().check(z.minimum(1), z.maximum(40)),
  /** Of who was under 18 at the last visit: at least until this birthday. */
  minorsUntil: z.int().check(z.minimum(18), z.maximum(40)),
});
export type Retention = z.infer<typeof retentionSchema>;

/** As the NHS records management code has it: 8 years, and for children until 25. */
export const usualRetention: Retention = { years: 8, minorsUntil: 25 };

const adult = 18;

interface Kept {
  readonly dateOfBirth: CalendarDay;
  /** Of a client who was never seen: the day on which the card was made. */
  readonly lastVisit: CalendarDay;
}

/**
 * Until when the records of a client are kept, that day included. Of who was 17 at the end one year longer
 * than of younger children: until 26 where those are kept until 25.
 */
export function keptUntil({ dateOfBirth, lastVisit }: Kept, { years, minorsUntil }: Retention): CalendarDay {
  const usual = addCalendarYears(lastVisit, years);
  const age = ageOn(dateOfBirth, lastVisit);
  if (age >= adult) return usual;
  const birthday = addCalendarYears(dateOfBirth, age === adult - 1 ? minorsUntil + 1 : minorsUntil);
  return [usual, birthday].sort()[1] ?? usual;
}
