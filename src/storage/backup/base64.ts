/** Bytes as text, in the standard alphabet with padding. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
}

/** `null` for text that `toBase64` would not have given. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch (error) {
    // This is how `atob` tells of a letter that is none of its alphabet.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
