import type { Look } from './paint/palette';

/** The looks that the app shows, so the only ones painted to pictures; the others are for the artist's eye. */
export const paintedLooks: readonly Look[] = ['light-quiet', 'dark-quiet'];
