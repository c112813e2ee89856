import type { Migration } from './migration';

/**
 * 4 to 5: the practice keeps an audit trail, a note of its backups and a ledger of its rows, each in a
 * table of its own. What was written before stays as it is.
 */
export const trailKept: Migration = { from: 4, name: 'trail-kept', up: (_kind, value) => value };
