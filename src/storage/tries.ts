import * as z from 'zod/mini';
import { triesRowId } from './tables';

/** Wrong tries that cost nothing: a slip of the thumb, twice, and the other keyboard. */
const free = 3;
const waits = [5, 15, 30, 60, 120, 300].map((seconds) => seconds * 1000);
const longest = 300_000;

const triesSchema = z.object({
  id: z.literal(triesRowId),
  count: z.int().check(z.minimum(0)),
  /** Milliseconds since 1970 before which no further try is taken. */
  until: z.number(),
});
/** Wrong tries in a row, as kept beside the keys, so that a reload does not make them forgotten. */
type Tries = z.infer<typeof triesSchema>;

const none: Tries = { id: triesRowId, count: 0, until: 0 };
const readTries = (stored: unknown): Tries => triesSchema.safeParse(stored).data ?? none;

/** How long to wait before the next try. A clock that was set back makes nobody wait longer than the longest. */
export const waitLeft = (stored: unknown, now: number): number =>
  Math.max(0, Math.min(readTries(stored).until - now, longest));

/** After one more wrong try at `now`. */
export function oneMore(stored: unknown, now: number): Tries {
  const count = readTries(stored).count + 1;
  const wait = count < free ? 0 : (waits[count - free] ?? longest);
  return { id: triesRowId, count, until: now + wait };
}
