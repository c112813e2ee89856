/** Keyboards differ in how they write accents, and add spaces; the same words must open the same practice. */
export const asTyped = (passphrase: string): string => passphrase.normalize('NFKC').trim();
