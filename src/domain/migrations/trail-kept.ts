import type { Migration } from './migration';

/**
 * 4 to 5: the practice keeps an audit trail, a note of its backups and a ledger of its rows, each in a
 * table of its own; and says how long it keeps the records of clients.
 */
export const trailKept: Migration = {
  from: 4,
  name: 'trail-kept',
  up: (kind, value) =>
    kind === 'practice' && typeof value === 'object' && value !== null
      ? { ...value, retention: { years: 8, minorsUntil: 25 } }
      : value,
};
