/** `behind the ear` becomes `Behind the ear`. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
