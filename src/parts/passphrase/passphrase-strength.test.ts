import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passphraseStrength } from './passphrase-strength';

test.each([
  ['', 0, false],
  ['short', 1, false],
  ['elevencharz', 1, false],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 1, false],
  ['twelve chars', 2, true],
  ['sixteen letters!', 3, true],
  ['lamp river copper seven', 4, true],
])('%o fills %i steps', (passphrase, steps, enough) => {
  expect(passphraseStrength(passphrase)).toMatchObject({ steps, enough });
});

test('spaces around it add nothing, and fewer than twelve characters are never enough', () => {
  expect(passphraseStrength('     abcdefgh     ').enough).toBe(false);
  fc.assert(
    fc.property(fc.string({ maxLength: 11 }), (short) => {
      expect(passphraseStrength(short).enough).toBe(false);
    }),
  );
});

test('writing on never makes it weaker', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 10 }), (start, more) => {
      const longer = passphraseStrength(`${start.trim()}${more}`);
      expect(longer.steps).toBeGreaterThanOrEqual(passphraseStrength(start).steps);
    }),
  );
});
