/** For which secret a key is made: one of them is never mistaken for the other. */
const purposes = { recovery: 'palpate recovery key', passkey: 'palpate passkey' } as const;

/**
 * The key which wraps the data key, from a secret that is random itself: HKDF with SHA-256, since there
 * is nothing to guess that would have to be made slow. It can do nothing else and never leaves Web Crypto.
 */
export async function wrappingKey(
  secret: BufferSource,
  salt: BufferSource,
  purpose: keyof typeof purposes,
): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(purposes[purpose]);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    root,
    { name: 'AES-KW', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** The key made from a recovery key in its plain form. */
export async function recoveryWrappingKey(recoveryKey: string, salt: BufferSource): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(recoveryKey);
  try {
    return await wrappingKey(secret, salt, 'recovery');
  } finally {
    secret.fill(0);
  }
}
