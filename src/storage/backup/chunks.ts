import { BackupRefused } from './backup-refused';
import { caps } from './caps';

/** Content of one chunk before it is sealed. */
const contentBytes = 256 * 1024;
const lengthBytes = 4;
const tagBytes = 16;

/** Number and whether it is the last are in the nonce as in what is authenticated; the header in the latter. */
function cipher(header: Uint8Array, number: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  iv[0] = last ? 1 : 0;
  new DataView(iv.buffer).setUint32(8, number);
  const additionalData = new Uint8Array(header.length + iv.length);
  additionalData.set(header);
  additionalData.set(iv, header.length);
  return { name: 'AES-GCM', iv, additionalData, tagLength: 8 * tagBytes };
}

async function sealed(
  key: CryptoKey,
  header: Uint8Array,
  number: number,
  content: Uint8Array<ArrayBuffer>,
  last: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const secret = await crypto.subtle.encrypt(cipher(header, number, last), key, content);
  const chunk = new Uint8Array(lengthBytes + secret.byteLength);
  new DataView(chunk.buffer).setUint32(0, secret.byteLength);
  chunk.set(new Uint8Array(secret), lengthBytes);
  return chunk;
}

/**
 * The content cut into sealed chunks numbered from 0, then a last one, marked so, with what `closing`
 * says of them.
 * @param header digest of the header, which every chunk vouches for.
 */
export async function* sealedChunks(
  key: CryptoKey,
  header: Uint8Array,
  content: AsyncIterable<Uint8Array>,
  closing: (chunks: number) => Uint8Array<ArrayBuffer>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let number = 0;
  const kept = new Uint8Array(contentBytes);
  let filled = 0;
  for await (const piece of content)
    for (let from = 0; from < piece.length; ) {
      const part = piece.subarray(from, from + contentBytes - filled);
      kept.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < contentBytes) continue;
      yield sealed(key, header, number++, kept, false);
      filled = 0;
    }
  if (filled > 0) yield sealed(key, header, number++, kept.slice(0, filled), false);
  yield sealed(key, header, number, closing(number), true);
}

export interface OpenedChunk {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly last: boolean;
  /** Where in the file the next one begins. */
  readonly end: number;
}

/**
 * The chunks of a file in their order, each as soon as it is known to be whole and in its place.
 * @throws BackupRefused when one was changed, is missing, or follows the last.
 */
export async function* openedChunks(
  file: Blob,
  from: number,
  key: CryptoKey,
  header: Uint8Array,
): AsyncGenerator<OpenedChunk> {
  let at = from;
  for (let number = 0; ; number++) {
    const prefix = await file.slice(at, at + lengthBytes).arrayBuffer();
    if (prefix.byteLength !== lengthBytes) throw new BackupRefused('damaged');
    const length = new DataView(prefix).getUint32(0);
    if (length < tagBytes || length > caps.chunk) throw new BackupRefused('damaged');
    const end = at + lengthBytes + length;
    const secret = await file.slice(at + lengthBytes, end).arrayBuffer();
    if (secret.byteLength !== length) throw new BackupRefused('damaged');
    // Nothing may follow the last, so whether it is the last is known from where it ends.
    const last = end === file.size;
    const content = await opened(key, cipher(header, number, last), secret);
    yield { content, last, end };
    if (last) return;
    at = end;
  }
}

async function opened(
  key: CryptoKey,
  params: AesGcmParams,
  secret: ArrayBuffer,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(params, key, secret));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') throw new BackupRefused('damaged');
    throw error;
  }
}
