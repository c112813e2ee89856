import type { Look } from './paint/palette';

/** The look that the app shows, so the only one painted to pictures: it darkens it itself. The others are for the artist's eye. */
export const paintedLooks: readonly Look[] = ['light-quiet'];
