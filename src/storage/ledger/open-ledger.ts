import type { Database } from '../database';
import { Ledger } from './ledger';

/**
 * The ledger of an open store. One from before there were ledgers, or whose first page is gone or
 * damaged, gets it anew; `amiss` then says which it was.
 */
export async function openLedger(db: Database, key: CryptoKey): Promise<Ledger> {
  const found = await Ledger.open(db, key).catch(() => null);
  // Needed once in the life of a practice, if at all.
  return found ?? (await import('./rebuilt')).rebuilt(db, key);
}
