import { limbWords, type RedFlag, type RedFlagCheck, redFlagWords } from '../domain/red-flags';

/** A red flag in words; nerve signs with the limbs they are in, as far as those were said. */
export const flagWords = (flag: RedFlag, { limbs }: RedFlagCheck): string =>
  flag === 'nerve' && limbs.length > 0
    ? `${redFlagWords[flag]}: ${limbs.map((limb) => limbWords[limb].toLowerCase()).join(', ')}`
    : redFlagWords[flag];
