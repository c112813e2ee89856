import type { Argon2 } from '../storage/passphrase-key';
import { trustedScriptUrl } from './trusted-types';
import type { Argon2Question } from './workers/argon2-worker';
import workerUrl from './workers/argon2-worker?worker&url';

/** Argon2id in a worker of its own, which ends with it: the page goes on, and its memory is given back. */
export const argon2InWorker: Argon2 = (...question) => {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  const derived = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const fail = () =>
      reject(new Error('The passphrase could not be worked on. Reload Palpate and try again.'));
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | null>) =>
      data ? resolve(data) : fail();
    worker.onerror = fail;
    worker.postMessage(question satisfies Argon2Question);
  });
  return derived.finally(() => worker.terminate());
};
