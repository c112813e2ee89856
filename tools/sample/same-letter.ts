import { readPdf } from './read-pdf';

export interface Letter {
  /** Name and version of the engine in which the app made it. */
  readonly engine: string;
  readonly bytes: Uint8Array;
}

/** Where a line is broken may differ between engines; which words follow each other may not. */
const flowing = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What must be equal: the words in the order in which they are read aloud, under which elements, on how many pages. */
const readings = {
  text: (bytes: Uint8Array) => flowing(readPdf(bytes, 'pdftotext', '-raw', 'FILE', '-')),
  structure: (bytes: Uint8Array) => flowing(readPdf(bytes, 'pdfinfo', '-struct-text', 'FILE')),
  pages: (bytes: Uint8Array) => /^Pages:\s+\d+$/m.exec(readPdf(bytes, 'pdfinfo', 'FILE'))?.[0] ?? '',
} as const;

/** In what the letters differ from the first of them, in words; empty when they are one document. */
export function differences(letters: readonly Letter[]): string[] {
  const [first, ...others] = letters.map(({ engine, bytes }) => ({
    engine,
    read: Object.entries(readings).map(([what, read]) => ({ what, words: read(bytes) })),
  }));
  if (!first) return [];
  return others.flatMap(({ engine, read }) =>
    first.read.flatMap(({ what, words: one }, i) => {
      const other = read[i]?.words ?? '';
      if (one.length > 0 && one === other) return [];
      const at = [...one].findIndex((letter, n) => letter !== other[n]);
      return [
        `${what}: ${first.engine} has "${one.slice(at, at + 60)}", ${engine} has "${other.slice(at, at + 60)}"`,
      ];
    }),
  );
}
