import type { CalendarDay } from '../calendar-day';
import type { TherapistId } from '../ids';

/** What a command needs from the world, given by the caller so that commands stay pure. */
export interface Stamp {
  /** A fresh random id for the record or item that the command makes. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly today: CalendarDay;
  readonly by: TherapistId;
}
