import { checkPassphrase } from '../../parts/passphrase/check-passphrase';
import type { NewPractice } from '../../state/let-in';

export const noNewPractice: NewPractice = { therapist: '', registration: '', practice: '', passphrase: '' };

/** What is missing before a practice can be made; empty when nothing is. */
export function checkNewPractice(given: NewPractice, again: string) {
  const noName = { therapist: 'Write your name. It goes on what you record.' };
  return {
    ...(given.therapist.trim() ? {} : noName),
    ...checkPassphrase(given.passphrase, again),
  };
}
