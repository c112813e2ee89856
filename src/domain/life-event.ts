import * as z from 'zod/mini';
import { calendarDaySchema, dayWords } from './calendar-day';
import { lifeEventIdSchema } from './ids';

/**
 * Something of the client's own life that may lie behind a change: a move, a new job, a fall. Told at any
 * time, so it belongs to the client and to no session. Kept for the therapist: no letter tells it.
 */
export const lifeEventSchema = z.object({
  id: lifeEventIdSchema,
  day: calendarDaySchema,
  /** The day is only roughly known. */
  about: z.boolean(),
  words: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
});
export type LifeEvent = z.infer<typeof lifeEventSchema>;

/** What often is told, for a tap; anything else is typed. In no order of merit. */
export const usualLifeEvents: readonly string[] = [
  'Moved house',
  'New job',
  'New desk or chair',
  'Started running',
  'Started lifting weights',
  'Stopped exercise',
  'Fall',
  'Illness',
  'Operation',
  'New baby',
  'Long journey',
];

/** Oldest first. */
export const byEventDay = (a: LifeEvent, b: LifeEvent): number =>
  a.day.localeCompare(b.day) || a.id.localeCompare(b.id);

/** "3 Mar 2026", or "About 3 Mar 2026". */
export const eventDayWords = ({ day, about }: Pick<LifeEvent, 'day' | 'about'>): string =>
  `${about ? 'About ' : ''}${dayWords(day)}`;
