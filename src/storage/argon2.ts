import { argon2id } from 'hash-wasm';
import type { Argon2 } from './passphrase-key';

/** Argon2id (RFC 9106, version 0x13). Blocks the thread for about 0.3 s at full strength. */
export const argon2Here: Argon2 = async (passphrase, salt, kdf) =>
  Uint8Array.from(
    await argon2id({
      password: passphrase,
      salt,
      memorySize: kdf.memoryKiB,
      iterations: kdf.passes,
      parallelism: kdf.lanes,
      hashLength: 32,
      outputType: 'binary',
    }),
  );
