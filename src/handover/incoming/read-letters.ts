/** How a file's bytes stand for letters. Those beside UTF are what older programs write. */
export type Letters = 'utf-8' | 'utf-16le' | 'utf-16be' | OldLetters;
export type OldLetters = 'windows-1252' | 'windows-1250' | 'macintosh';

export const oldLetters: readonly OldLetters[] = ['windows-1252', 'windows-1250', 'macintosh'];

/**
 * Which letters the bytes surely are: UTF-16 by its mark, UTF-8 because all of them fit it, which those of another
 * kind with accents do not. `null`: an older kind, of which a person has to say whether the names look right.
 */
export function lettersOf(bytes: Uint8Array): Letters | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return null;
  }
}

/** The text without its byte order mark. Bytes that are no letter become the replacement mark. */
export const textOf = (bytes: Uint8Array, letters: Letters): string => new TextDecoder(letters).decode(bytes);

/** Some pieces of the file in which the kind of letters shows, as that kind reads them. */
export function tellingWords(bytes: Uint8Array, letters: Letters, atMost = 4): string[] {
  const words = textOf(bytes, letters).match(/[^\s,;"]*[^\s,;"\u0020-\u007e][^\s,;"]*/gu) ?? [];
  return [...new Set(words)].slice(0, atMost).map((word) => word.slice(0, 40));
}
