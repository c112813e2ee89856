const parted = (words: string): string[] =>
  words
    .split(/(?<=[.!?])\s+|\n+/)
    .map((one) => one.trim())
    .filter(Boolean);

const plain = (sentence: string): string => sentence.replace(/[.\s]+$/, '').toLowerCase();

/** Which of the phrases stand in a text as sentences of their own. */
export const phrasesIn = (words: string, phrases: readonly string[]): string[] => {
  const said = new Set(parted(words).map(plain));
  return phrases.filter((p) => said.has(plain(p)));
};

/** The text with exactly these of the practice's phrases, each as a sentence; what was typed stays. */
export function withPhrases(words: string, phrases: readonly string[], wanted: readonly string[]): string {
  const known = new Set(phrases.map(plain));
  const keep = new Set(wanted.map(plain));
  const stays = parted(words).filter((s) => !known.has(plain(s)) || keep.has(plain(s)));
  const there = new Set(stays.map(plain));
  const added = wanted.filter((p) => !there.has(plain(p))).map((p) => `${p.replace(/[.\s]+$/, '')}.`);
  if (added.length === 0 && stays.length === parted(words).length) return words;
  const [last] = stays.slice(-1);
  const ended =
    added.length > 0 && last && !/[.!?]$/.test(last) ? [...stays.slice(0, -1), `${last}.`] : stays;
  return [...ended, ...added].join(' ');
}
