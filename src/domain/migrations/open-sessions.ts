import type { Migration } from './migration';

/**
 * 5 to 6: which sessions are open is kept in a table of its own. What was written before stays as it is; a
 * session that was open then comes on the list when its client is next opened.
 */
export const openSessions: Migration = { from: 5, name: 'open-sessions', up: (_kind, value) => value };
