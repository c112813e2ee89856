import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newRecoveryKey, readRecoveryKey, recoveryKeyOf } from './recovery-key';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const data = fc.array(fc.nat(31), { minLength: 27, maxLength: 27 });
const plainOf = (symbols: readonly number[]) => recoveryKeyOf(symbols).replaceAll('-', '');
const fault = (text: string) => readRecoveryKey(text).fault;

it('is six groups of five, holds 135 random bits and reads itself', () => {
  const keys = Array.from({ length: 500 }, newRecoveryKey);
  for (const key of keys) {
    expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(readRecoveryKey(key)).toEqual({ key: key.replaceAll('-', ''), fault: null });
  }
  expect(new Set(keys).size).toBe(500);
  for (let place = 0; place < 27; place++)
    expect(new Set(keys.map((key) => key.replaceAll('-', '')[place])).size).toBe(32);
});

it('notices every one of the mistyped symbols, at every place', () => {
  let tried = 0;
  fc.assert(
    fc.property(data, (symbols) => {
      const plain = plainOf(symbols);
      for (let at = 0; at < plain.length; at++)
        for (const wrong of alphabet) {
          if (wrong === plain[at]) continue;
          tried++;
          expect(fault(plain.slice(0, at) + wrong + plain.slice(at + 1))).toBe('mistyped');
        }
    }),
    { numRuns: 20 },
  );
  expect(tried).toBe(20 * 30 * 31);
});

it('notices every pair of symbols that changed places, next to each other or not', () => {
  fc.assert(
    fc.property(data, (symbols) => {
      const plain = plainOf(symbols);
      for (let a = 0; a < plain.length; a++)
        for (let b = a + 1; b < plain.length; b++) {
          const swapped = [...plain];
          [swapped[a], swapped[b]] = [plain[b] ?? '', plain[a] ?? ''];
          expect(fault(swapped.join(''))).toBe(plain[a] === plain[b] ? null : 'mistyped');
        }
    }),
    { numRuns: 40 },
  );
});

it('notices any three wrong symbols', () => {
  const wrong = fc.uniqueArray(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 31 })), {
    minLength: 1,
    maxLength: 3,
    selector: ([place]) => place,
  });
  fc.assert(
    fc.property(data, wrong, (symbols, changes) => {
      const letters = [...plainOf(symbols)];
      for (const [at, by] of changes) letters[at] = alphabet[alphabet.indexOf(letters[at] ?? '') ^ by] ?? '';
      expect(fault(letters.join(''))).toBe('mistyped');
    }),
  );
});

it('takes what hands and eyes do to it: small letters, spaces, no hyphens, O and I and L', () => {
  const key = recoveryKeyOf(Array.from({ length: 27 }, (_, i) => (i * 7) % 2));
  const plain = key.replaceAll('-', '');
  const sloppy = ` ${key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
  expect(readRecoveryKey(sloppy)).toEqual({ key: plain, fault: null });
  expect(readRecoveryKey(plain.replaceAll('1', 'I')).key).toBe(plain);
});

it('says what is wrong with what is no key', () => {
  const key = newRecoveryKey();
  expect(fault('')).toBe('too-short');
  expect(fault(key.slice(0, -1))).toBe('too-short');
  expect(fault(`${key}0`)).toBe('too-long');
  expect(fault(key.replace(/.$/, 'U'))).toBe('strange');
  expect(fault('four plain words together')).toBe('strange');
});
