const use: KeyUsage[] = ['encrypt', 'decrypt'];

const unwrapped = (wrapped: BufferSource, wrappingKey: CryptoKey): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey('raw', wrapped, wrappingKey, 'AES-KW', 'AES-GCM', false, use);

/**
 * A new random data key of 256 bits, and the same wrapped (AES-KW, 40 bytes). It is made inside Web
 * Crypto and taken back from its wrapping as non-extractable: its bytes are never in JavaScript's memory.
 */
export async function newDataKey(
  wrappingKey: CryptoKey,
): Promise<{ dataKey: CryptoKey; wrapped: Uint8Array<ArrayBuffer> }> {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, use);
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', fresh, wrappingKey, 'AES-KW'));
  return { dataKey: await unwrapped(wrapped, wrappingKey), wrapped };
}

/** The data key, non-extractable; `null` when this wrapping key does not fit. */
export async function unwrapDataKey(
  wrapped: BufferSource,
  wrappingKey: CryptoKey,
): Promise<CryptoKey | null> {
  try {
    return await unwrapped(wrapped, wrappingKey);
  } catch (error) {
    // AES-KW carries its own checksum: this is how a wrong key shows.
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}
