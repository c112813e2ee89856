/** Why no try is taken for so many seconds; `null` when one is. */
export function waitWords(seconds: number): string | null {
  if (seconds <= 0) return null;
  const left = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `Too many wrong tries. The next one is taken in ${left}.`;
}
