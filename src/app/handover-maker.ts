import type { HandoverMaker } from '../handover/maker';
import { trustedScriptUrl } from './trusted-types';
import type { HandoverAnswer, HandoverTask } from './workers/handover-worker';
import workerUrl from './workers/handover-worker?worker&url';

const problems = {
  fonts: 'The typeface of the document could not be read from this tablet. Reload Palpate and try again.',
  document: 'The document could not be put together. The records are unchanged.',
} as const;

let worker: Worker | null = null;
let count = 0;

const cancel = (): void => {
  worker?.terminate();
  worker = null;
};

/** One task for the worker, which is started with the first and kept for the next. */
function ask<T>(task: HandoverTask, onProgress: (share: number) => void = () => undefined): Promise<T> {
  worker ??= new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  const asked = worker;
  const id = ++count;
  return new Promise<T>((resolve, reject) => {
    const fail = () => {
      cancel();
      reject(new Error(problems.document));
    };
    const hear = ({ data }: MessageEvent<HandoverAnswer>) => {
      if (data.id !== id) return;
      if ('share' in data) return onProgress(data.share);
      asked.removeEventListener('message', hear);
      asked.removeEventListener('error', fail);
      if ('problem' in data) reject(new Error(problems[data.problem]));
      else resolve(data.made as T);
    };
    asked.addEventListener('message', hear);
    asked.addEventListener('error', fail);
    asked.postMessage({ id, task });
  });
}

/** Makes documents in a worker of its own. */
export const handoverMaker: HandoverMaker = {
  document: (source, choices) => ask({ make: 'document', source, choices }),
  pdf: (document, options, onProgress) => ask({ make: 'pdf', document, options }, onProgress),
  cancel,
};
