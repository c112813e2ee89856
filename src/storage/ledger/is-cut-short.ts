import { StoreClosed, UnreadableRow } from '../errors';

/** The browser broke off, nothing opens any more, or another database stands where this one was. */
const isAmiss = (reason: unknown): boolean =>
  reason instanceof UnreadableRow ||
  (reason instanceof StoreClosed && (reason.reason === 'damaged' || reason.reason === 'unreachable'));

/**
 * Whether the browser cannot read a table to its end.
 * @throws StoreClosed when it was locked or updated meanwhile, which is another matter.
 */
export const isCutShort = (read: () => Promise<void>): Promise<boolean> =>
  read().then(
    () => false,
    (reason: unknown) => {
      if (isAmiss(reason)) return true;
      throw reason;
    },
  );
