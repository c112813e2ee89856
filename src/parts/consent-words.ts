import { dayWords } from '../domain/calendar-day';
import type { Chaperone, Consent, ConsentKind } from '../domain/consent';

/** In the order in which they are asked. */
export const consentKinds: readonly ConsentKind[] = ['treatment', 'sharing', 'intimate', 'intraoral'];

interface Words {
  readonly title: string;
  /** As in "consent to ...". */
  readonly to: string;
  readonly means: string;
}

export const consentWords: Record<ConsentKind, Words> = {
  treatment: {
    title: 'Treatment',
    to: 'treatment',
    means: 'What is done, what it may feel like, and that it can be stopped at any time.',
  },
  sharing: {
    title: 'Sharing',
    to: 'sharing',
    means: 'A summary may go to the GP or physiotherapist named by the client.',
  },
  intimate: {
    title: 'Intimate areas',
    to: 'work on intimate areas',
    means:
      'Work on chest, groin, gluteal fold or pelvic floor. A chaperone is offered, and the answer recorded.',
  },
  intraoral: {
    title: 'Inside the mouth',
    to: 'work inside the mouth',
    means: 'Work inside the mouth, with a glove. A chaperone is offered, and the answer recorded.',
  },
};

export const chaperoneChips: readonly { readonly id: Chaperone; readonly label: string }[] = [
  { id: 'present', label: 'Present' },
  { id: 'declined', label: 'Declined' },
];

/** `Given on 3 Mar 2026 by Ada Sample, mother. Chaperone declined.` */
export function givenWords({ givenOn, givenBy, chaperone }: Consent): string {
  const by = givenBy ? ` by ${givenBy.name}, ${givenBy.relation}` : '';
  return `Given on ${dayWords(givenOn)}${by}.${chaperone ? ` Chaperone ${chaperone}.` : ''}`;
}
