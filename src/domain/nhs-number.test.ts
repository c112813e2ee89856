import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isNhsNumber, nhsNumberSchema, nhsNumberWords, plainNhsNumber } from './nhs-number';

it('knows the published example, and no other last digit for it', () => {
  expect(isNhsNumber('9434765919')).toBe(true);
  for (const last of '012345678') expect(isNhsNumber(`943476591${last}`)).toBe(false);
});

it('refuses a number in which two neighbours were swapped or one digit mistyped', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(digit, { minLength: 10, maxLength: 10 }), fc.nat(9), digit, (digits, at, other) => {
      const number = digits.join('');
      fc.pre(isNhsNumber(number) && digits[at] !== other);
      expect(isNhsNumber(digits.with(at, other).join(''))).toBe(false);
    }),
    { numRuns: 400 },
  );
});

it('reads what is typed in groups and prints it so', () => {
  expect(plainNhsNumber(' 943-476 5919')).toBe('9434765919');
  expect(nhsNumberWords('9434765919')).toBe('943\u00a0476\u00a05919');
  expect(nhsNumberSchema.safeParse('').success).toBe(true);
  expect(nhsNumberSchema.safeParse('9434765918').success).toBe(false);
});
