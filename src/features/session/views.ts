import type { SheetId } from '../../domain/place';

/** The sheets of the figure by the names on their chips. */
export const views: { id: SheetId; label: string }[] = [
  { id: 'front-superficial', label: 'Front' },
  { id: 'back-superficial', label: 'Back' },
];
