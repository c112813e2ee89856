const use: KeyUsage[] = ['encrypt', 'decrypt'];

const unwrapped = (wrapped: BufferSource, wrappingKey: CryptoKey, extractable = false): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey('raw', wrapped, wrappingKey, 'AES-KW', 'AES-GCM', extractable, use);

const wrappedBy = async (dataKey: CryptoKey, wrappingKey: CryptoKey): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, wrappingKey, 'AES-KW'));

/**
 * A new random data key of 256 bits, and the same wrapped (AES-KW, 40 bytes). It is made inside Web
 * Crypto and taken back from its wrapping as non-extractable: its bytes are never in JavaScript's memory.
 */
export async function newDataKey(
  wrappingKey: CryptoKey,
): Promise<{ dataKey: CryptoKey; wrapped: Uint8Array<ArrayBuffer> }> {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, use);
  const wrapped = await wrappedBy(fresh, wrappingKey);
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

/**
 * The same data key under another wrapping key. Only the wrapping changes; the key's bytes stay inside
 * Web Crypto, where it can be taken out for just as long as this takes.
 * @throws DOMException when `from` does not fit.
 */
export async function rewrapped(
  wrapped: BufferSource,
  from: CryptoKey,
  to: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  return wrappedBy(await unwrapped(wrapped, from, true), to);
}
