/** What a spreadsheet takes for a formula, and words that look as if this file had guarded them already. */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** Words that a spreadsheet would take for a formula begin with an apostrophe (OWASP, "CSV Injection"). */
export const guarded = (words: string): string => (formula.test(words) ? `'${words}` : words);

/** The words as they were before they were guarded. */
export const unguarded = (words: string): string =>
  words.startsWith("'") && formula.test(words) ? words.slice(1) : words;
