interface Chip {
  readonly id: string;
  readonly label: string;
}

/** Usual numbers as chips; one that was chosen and is not among them has its chip too. */
export function numberChips(
  usual: readonly number[],
  chosen: number | null,
  words: (n: number) => string,
): Chip[] {
  const all = chosen === null ? usual : [...new Set([...usual, chosen])].sort((a, b) => a - b);
  return all.map((n) => ({ id: String(n), label: words(n) }));
}
