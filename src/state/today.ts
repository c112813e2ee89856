import { type CalendarDay, dayOf } from '../domain/calendar-day';
import { ports } from './ports';

/** The practice's own day at this moment. */
export const today = (): CalendarDay => dayOf(ports().now());
