import { useEffect, useRef, useState } from 'react';
import type { Watch } from '../../state/backup/make-backup';

type Ended<T> =
  | { readonly how: 'done'; readonly value: T }
  | { readonly how: 'failed'; readonly why: string }
  | { readonly how: 'cancelled' };

interface LongWork {
  /** From 0 to 1; `null` when nothing is being done. */
  readonly done: number | null;
  /** One work at a time. It is cancelled when the screen is left. */
  run<T>(work: (watch: Watch) => Promise<T>): Promise<Ended<T>>;
  cancel(): void;
}

export function useLongWork(): LongWork {
  const [done, setDone] = useState<number | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  return {
    done,
    cancel: () => control.current?.abort(),
    async run(work) {
      const mine = new AbortController();
      control.current = mine;
      setDone(0);
      try {
        // Whole hundredths: the screen is not drawn anew for each row.
        const progress = (part: number) => setDone(Math.floor(part * 100) / 100);
        return { how: 'done', value: await work({ progress, signal: mine.signal }) };
      } catch (reason) {
        if (mine.signal.aborted) return { how: 'cancelled' };
        return { how: 'failed', why: reason instanceof Error ? reason.message : 'The tablet refused.' };
      } finally {
        setDone(null);
      }
    },
  };
}
