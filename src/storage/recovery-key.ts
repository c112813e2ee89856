/** Crockford's letters and digits: without I, L, O and U, which are misread or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLength = 27;
const checkLength = 3;
const wholeLength = dataLength + checkLength;
const groupLength = 5;

/** Powers of a generator of the field of 32 elements (x^5 + x^2 + 1), and their logarithms. */
const powers: number[] = [];
for (let i = 0, x = 1; i < 31; i++) {
  powers.push(x);
  x <<= 1;
  if (x & 32) x ^= 0b100101;
}
const power = (n: number): number => powers[n % 31] ?? 0;
const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : power(powers.indexOf(a) + powers.indexOf(b));

/** The polynomial with these coefficients, highest first, at `x`. */
const valueAt = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, c) => times(sum, x) ^ c, 0);

const roots = Array.from({ length: checkLength }, (_, i) => power(i + 1));
/** Highest first, without its leading 1: (x - 2)(x - 4)(x - 8), the polynomial whose roots these are. */
const generator = [14, 29, 10] as const;

/** What is left of the data, moved up by three places, after division by the generator. */
function checkSymbols(data: readonly number[]): number[] {
  return data.reduce<number[]>(
    (rest, symbol) => {
      const lead = symbol ^ (rest[0] ?? 0);
      return generator.map((g, i) => (rest[i + 1] ?? 0) ^ times(g, lead));
    },
    Array.from({ length: checkLength }, () => 0),
  );
}

const written = (symbols: readonly number[]): string => symbols.map((s) => alphabet[s]).join('');

/** `text` in groups of five, as it is shown and printed. */
const inGroups = (text: string): string =>
  text.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';

/** The key of 27 random symbols, 135 bits, with its three check symbols. */
export const recoveryKeyOf = (data: readonly number[]): string =>
  inGroups(written([...data, ...checkSymbols(data)]));

/** A new recovery key of 135 random bits, as it is shown once. */
export const newRecoveryKey = (): string =>
  recoveryKeyOf([...crypto.getRandomValues(new Uint8Array(dataLength))].map((byte) => byte & 31));

export type ReadRecoveryKey =
  | { readonly key: string; readonly fault: null }
  | { readonly key: null; readonly fault: 'too-short' | 'too-long' | 'strange' | 'mistyped' };

/**
 * A recovery key as typed: small letters, spaces and hyphens do not matter, and O, I, L are taken for
 * 0, 1, 1. Its check (Reed-Solomon, three symbols) notices any one, two or three wrong symbols, hence
 * also any two that changed places.
 */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const symbols = [...plain].map((letter) => alphabet.indexOf(letter));
  const fault = (what: 'too-short' | 'too-long' | 'strange' | 'mistyped') => ({ key: null, fault: what });
  if (symbols.includes(-1)) return fault('strange');
  if (symbols.length < wholeLength) return fault('too-short');
  if (symbols.length > wholeLength) return fault('too-long');
  if (roots.some((root) => valueAt(symbols, root) !== 0)) return fault('mistyped');
  return { key: plain, fault: null };
}
