export const shortestPassphrase = 12;

export interface Strength {
  /** Steps of the meter that are filled. */
  readonly steps: 0 | 1 | 2 | 3 | 4;
  readonly enough: boolean;
  readonly words: string;
}

/**
 * What can honestly be said of a passphrase without a list of known ones: how long it is and how many
 * different letters it has. It cannot tell whether somebody could guess it, and says so nowhere else.
 */
export function passphraseStrength(passphrase: string): Strength {
  const letters = [...passphrase.trim()];
  const different = new Set(letters.map((l) => l.toLowerCase())).size;
  const missing = shortestPassphrase - letters.length;
  if (letters.length === 0) return { steps: 0, enough: false, words: 'Nothing written yet.' };
  if (missing > 0) return { steps: 1, enough: false, words: `Too short: ${missing} more to go.` };
  if (different < 6) return { steps: 1, enough: false, words: 'Too few different letters.' };
  if (letters.length < 16) return { steps: 2, enough: true, words: 'Long enough. Longer is safer.' };
  if (letters.length < 20 || different < 9) return { steps: 3, enough: true, words: 'Good length.' };
  return { steps: 4, enough: true, words: 'Very good length.' };
}
