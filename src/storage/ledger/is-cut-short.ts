import type { Database } from '../database';
import { StoreClosed, UnreadableRow } from '../errors';

/** The browser broke off, nothing opens any more, or another database stands where this one was. */
const isBrokenOff = (reason: unknown): boolean =>
  reason instanceof UnreadableRow ||
  (reason instanceof StoreClosed && (reason.reason === 'damaged' || reason.reason === 'unreachable'));

const isReadWhole = (reading: Promise<void>): Promise<boolean> =>
  reading.then(
    () => true,
    (reason: unknown) => {
      if (isBrokenOff(reason)) return false;
      throw reason;
    },
  );

/**
 * Whether the browser cannot read a table to its end. It breaks off on a tablet in the background too, where nothing is
 * amiss: so the table is read once more, over a new connection where the old is gone, before it is called cut short.
 * @param read from the start, and as if for the first time.
 * @throws StoreClosed when it was locked or updated meanwhile, which is another matter.
 */
export async function isCutShort(db: Database, read: () => Promise<void>): Promise<boolean> {
  if (await isReadWhole(read())) return false;
  return !(await isReadWhole(db.reconnect().then(read)));
}
