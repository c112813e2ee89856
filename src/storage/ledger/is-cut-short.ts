import { StoreClosed } from '../errors';

/** Whether the browser could not read a table to its end. Locked meanwhile is another matter. */
export const isCutShort = (reading: Promise<void>): Promise<boolean> =>
  reading.then(
    () => false,
    (reason: unknown) => {
      if (reason instanceof StoreClosed && reason.reason === 'damaged') return true;
      throw reason;
    },
  );
