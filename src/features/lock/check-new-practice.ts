import type { NewPractice } from '../../state/let-in';
import { passphraseStrength, shortestPassphrase } from './passphrase-strength';

export const noNewPractice: NewPractice = { therapist: '', registration: '', practice: '', passphrase: '' };

type Errors = Partial<Record<'therapist' | 'passphrase' | 'again', string>>;

/** What is missing before a practice can be made; empty when nothing is. */
export function checkNewPractice(given: NewPractice, again: string): Errors {
  const errors: Errors = {};
  const strength = passphraseStrength(given.passphrase);
  if (!given.therapist.trim()) errors.therapist = 'Write your name. It goes on what you record.';
  if (!given.passphrase)
    errors.passphrase = `Choose a passphrase of at least ${shortestPassphrase} characters.`;
  else if (!strength.enough)
    errors.passphrase = 'Not strong enough yet. Make it longer, best with another word.';
  if (given.passphrase && again !== given.passphrase)
    errors.again = again ? 'The two do not match. Write it again.' : 'Write the passphrase a second time.';
  return errors;
}
