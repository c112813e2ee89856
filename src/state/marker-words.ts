/** What the marker says while it cannot be sealed yet: there is a practice; or its database was found emptied. */
export const hereWord = 'here';
export const wipedWord = 'wiped';
