/** Points on paper for one CSS px of a mark as it is on the glass. */
export const markScale = 0.5;
