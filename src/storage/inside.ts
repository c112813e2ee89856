import type { Database } from './database';

/** The inside of an open store, for what is too large to be asked of it row by row. */
export interface Inside {
  readonly db: Database;
  readonly dataKey: CryptoKey;
  /** Goes up with every write that is asked for. */
  writes(): number;
}
