import { toBase64 } from './base64';
import { sealedChunks } from './chunks';
import { type Closing, closingBytes } from './closing';
import { newFileKey } from './file-key';
import { headerBytes } from './header';
import type { KeyWrap } from './key-wrap';
import { through } from './through';

interface Wanted {
  readonly dataKey: CryptoKey;
  /** Ways to the data key which the file carries. */
  readonly keys: readonly KeyWrap[];
  readonly madeAt: number;
  readonly schema: number;
}

/**
 * The bytes of a backup, piece by piece.
 * @param lines one a record, as `readRecord` takes them.
 * @param closing asked for once all lines are packed.
 */
export async function* packBackup(
  { dataKey, keys, madeAt, schema }: Wanted,
  lines: AsyncIterable<Uint8Array>,
  closing: (chunks: number) => Closing,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { key, sealed } = await newFileKey(dataKey);
  const header = headerBytes({ schema, madeAt, keys: [...keys], fileKey: toBase64(sealed) });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', header));
  yield header;
  const packed = through(new CompressionStream('gzip'), lines);
  yield* sealedChunks(key, digest, packed, (chunks) => closingBytes(closing(chunks)));
}
