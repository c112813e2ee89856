const nonceBytes = 12;
const use: KeyUsage[] = ['encrypt', 'decrypt'];

/** So that nothing else sealed under the data key can pass for the key of a file. */
const cipher = (nonce: BufferSource): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode('palpate backup file key'),
  tagLength: 128,
});

const imported = async (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  try {
    return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, use);
  } finally {
    raw.fill(0);
  }
};

/** A key for one file alone, so that its chunks fit into no other, and the same sealed under the data key. */
export async function newFileKey(dataKey: CryptoKey): Promise<{ key: CryptoKey; sealed: Uint8Array }> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const secret = await crypto.subtle.encrypt(cipher(nonce), dataKey, raw);
  const sealed = new Uint8Array([...nonce, ...new Uint8Array(secret)]);
  return { key: await imported(raw), sealed };
}

/** `null` when it was not sealed under this data key, or changed since. */
export async function openFileKey(
  sealed: Uint8Array<ArrayBuffer>,
  dataKey: CryptoKey,
): Promise<CryptoKey | null> {
  const [nonce, secret] = [sealed.subarray(0, nonceBytes), sealed.subarray(nonceBytes)];
  try {
    return await imported(new Uint8Array(await crypto.subtle.decrypt(cipher(nonce), dataKey, secret)));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}
