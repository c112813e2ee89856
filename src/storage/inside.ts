import type { Database } from './database';
import type { Ledger } from './ledger/ledger';

/** The inside of an open store, for what is too large to be asked of it row by row. */
export interface Inside {
  readonly db: Database;
  readonly dataKey: CryptoKey;
  ledger(): Promise<Ledger>;
  /** Makes the ledger anew from what there is. */
  relist(): Promise<void>;
  /** Between writes, and counted as one: nothing else is written meanwhile. */
  alone(work: (ledger: Ledger) => Promise<void>): Promise<void>;
  /** Goes up with every write that is asked for. */
  writes(): number;
}
