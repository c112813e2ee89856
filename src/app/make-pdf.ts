import type { Summary } from '../handover/summary';
import { trustedScriptUrl } from './trusted-types';
import type { PdfAnswer } from './workers/pdf-worker';
import workerUrl from './workers/pdf-worker?worker&url';

const problems = {
  fonts: 'The typeface of the document could not be read from this tablet. Reload Palpate and try again.',
  document: 'The document could not be put together. The records are unchanged.',
} as const;

/**
 * Makes the PDF of a summary in a worker of its own, which ends with it.
 * @throws Error with words for the screen.
 */
export function makePdf(summary: Summary): Promise<Uint8Array> {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  const made = new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(problems[data.problem]));
    };
    worker.onerror = () => reject(new Error(problems.document));
    worker.postMessage(summary);
  });
  return made.finally(() => worker.terminate());
}
