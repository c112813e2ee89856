import * as z from 'zod/mini';

/**
 * Whether ten digits are an NHS number: the tenth is the Modulus 11 check digit of the nine before it
 * (NHS Data Model and Dictionary, "NHS NUMBER").
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const [nine, last] = [[...digits.slice(0, 9)], Number(digits[9])];
  const sum = nine.reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === last;
}

/** As typed, with the spaces and hyphens between the groups taken out. */
export const plainNhsNumber = (typed: string): string => typed.replace(/[\s-]/g, '');

/** "943 476 5919", as it is always printed. */
export const nhsNumberWords = (digits: string): string =>
  digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1\u00a0$2\u00a0$3');

/** Ten digits that check out, or empty where none is held. */
export const nhsNumberSchema = z
  .string()
  .check(z.refine((digits) => digits === '' || isNhsNumber(digits), 'Not an NHS number.'));
