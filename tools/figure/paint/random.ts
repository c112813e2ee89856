/** A repeatable sequence in 0..1 for a name: repainting one shape leaves all others as they were. */
export function randomFor(name: string): () => number {
  let state = hashOf(name) || 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** A small whole number from a name, the same on every machine. */
export function hashOf(name: string): number {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 2147483647;
  return hash;
}
