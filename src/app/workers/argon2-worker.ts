import { argon2Here } from '../../storage/argon2';
import type { Argon2 } from '../../storage/passphrase-key';

/** What is asked of the worker: the arguments of `Argon2`. */
export type Argon2Question = Parameters<Argon2>;

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data }: MessageEvent<Argon2Question>) => {
  const key = await argon2Here(...data).catch(() => null);
  self.postMessage(key, key ? [key.buffer] : []);
};
