import type { ConsentKind } from '../../domain/consent';

export const consentWords: Record<ConsentKind, { readonly title: string; readonly means: string }> = {
  treatment: {
    title: 'Treatment',
    means: 'What is done, what it may feel like, and that it can be stopped at any time.',
  },
  sharing: {
    title: 'Sharing',
    means: 'A summary may go to the GP or physiotherapist named by the client.',
  },
  intimate: {
    title: 'Intimate areas',
    means: 'Work on chest, groin or pelvic floor. A chaperone is offered, and the answer recorded.',
  },
  intraoral: {
    title: 'Inside the mouth',
    means: 'Work inside the mouth, with a glove. A chaperone is offered, and the answer recorded.',
  },
};
