import { unwrapDataKey } from './data-key';
import type { KeyRow, PassphraseRow } from './key-row';
import { type Argon2, type Kdf, passphraseKey } from './passphrase-key';

/** A secret that fits a row: the key made from it, and the data key inside. */
export interface Fit<Row extends KeyRow = KeyRow> {
  readonly row: Row;
  readonly wrapping: CryptoKey;
  readonly dataKey: CryptoKey;
}

export type Derive = (salt: Uint8Array<ArrayBuffer>, kdf: Kdf) => Promise<CryptoKey>;

const priceOf = (salt: Uint8Array, kdf: Kdf): string =>
  JSON.stringify([[...salt], Object.entries(kdf).sort()]);

/** Derives once for each salt and cost, for the therapists of a practice share them. */
export function derivingFrom(passphrase: string, argon2: Argon2): Derive {
  const done = new Map<string, Promise<CryptoKey>>();
  return (salt, kdf) => {
    const price = priceOf(salt, kdf);
    const key = done.get(price) ?? passphraseKey(passphrase, salt, kdf, argon2);
    done.set(price, key);
    return key;
  };
}

/** Derivations at one try: more than a practice ever has, so that a tampered database cannot ask for more. */
const pricesAtMost = 4;

/** The row which a passphrase opens, whosever it is. */
export async function fittingPassphrase(
  rows: readonly PassphraseRow[],
  derive: Derive,
): Promise<Fit<PassphraseRow> | null> {
  const prices = [...new Set(rows.map((row) => priceOf(row.salt, row.kdf)))].slice(0, pricesAtMost);
  for (const row of rows.filter((r) => prices.includes(priceOf(r.salt, r.kdf)))) {
    const fit = await fits(row, await derive(row.salt, row.kdf));
    if (fit) return fit;
  }
  return null;
}

/** `null` when this key is not the row's. */
export async function fits<Row extends KeyRow>(row: Row, wrapping: CryptoKey): Promise<Fit<Row> | null> {
  const dataKey = await unwrapDataKey(row.wrapped, wrapping);
  return dataKey && { row, wrapping, dataKey };
}
