import type { TherapistId } from '../domain/ids';

const nonceBytes = 12;

/** The row is authenticated with it, so that nobody can put their passphrase under another's name. */
const cipher = (nonce: BufferSource, rowId: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(JSON.stringify(['keys', rowId])),
  tagLength: 128,
});

/** Whose key it is, sealed: a nonce of 12 bytes, then AES-256-GCM of the therapist's id with its tag. */
export async function sealHolder(
  dataKey: CryptoKey,
  rowId: string,
  therapist: TherapistId,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const id = new TextEncoder().encode(therapist);
  const secret = await crypto.subtle.encrypt(cipher(nonce, rowId), dataKey, id);
  return new Uint8Array([...nonce, ...new Uint8Array(secret)]);
}

/** @throws when it was changed, or moved here from another row. */
export async function openHolder(
  dataKey: CryptoKey,
  rowId: string,
  who: Uint8Array<ArrayBuffer>,
): Promise<TherapistId> {
  const secret = who.subarray(nonceBytes);
  const id = await crypto.subtle.decrypt(cipher(who.subarray(0, nonceBytes), rowId), dataKey, secret);
  return new TextDecoder().decode(id) as TherapistId;
}
