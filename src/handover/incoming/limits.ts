/** Beyond these a file is refused whole, before anything is made of it. */
export const bytesAtMost = 10_000_000;
export const linesAtMost = 5000;
