import { passphraseStrength, shortestPassphrase } from './passphrase-strength';

type Errors = Partial<Record<'passphrase' | 'again', string>>;

/** What is wrong with a new passphrase, written twice; empty when nothing is. */
export function checkPassphrase(passphrase: string, again: string): Errors {
  const errors: Errors = {};
  if (!passphrase) errors.passphrase = `Choose a passphrase of at least ${shortestPassphrase} characters.`;
  else if (!passphraseStrength(passphrase).enough)
    errors.passphrase = 'Not strong enough yet. Make it longer, best with another word.';
  if (passphrase && again !== passphrase)
    errors.again = again ? 'The two do not match. Write it again.' : 'Write the passphrase a second time.';
  return errors;
}
