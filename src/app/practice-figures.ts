import type { PracticeMeasures } from '../analysis/practice';
import type { FiguresWork } from '../features/practice/figures-work';
import { trustedScriptUrl } from './trusted-types';
import type { FiguresAnswer, FiguresAsked } from './workers/figures-worker';
import workerUrl from './workers/figures-worker?worker&url';

/** Begins to work the practice's figures out in a worker of its own. */
export function practiceFigures(): FiguresWork {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  const ask = (message: FiguresAsked) => worker.postMessage(message);
  /** The next answer that `wants` takes; what went wrong may quote a record, so only that it did is told. */
  const answered = <T>(wants: (answer: FiguresAnswer) => T | null): Promise<T> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FiguresAnswer>) => {
        const wanted = wants(data);
        if (wanted !== null) resolve(wanted);
      };
      worker.onerror = () => reject(new Error('The figures ended in the middle.'));
    });
  return {
    async add(sessions, links) {
      ask({ add: { sessions, links } });
      await answered((a) => ('added' in a ? true : null));
    },
    finish(onShare) {
      ask({ finish: true });
      return answered<PracticeMeasures>((a) => {
        if ('share' in a) onShare(a.share);
        return 'measures' in a ? a.measures : null;
      }).finally(() => worker.terminate());
    },
    stop: () => worker.terminate(),
  };
}
