import { useEffect, useState } from 'react';
import type { PracticeMeasures } from '../../analysis/practice';
import { gatherPractice } from '../../state/gather-practice';
import type { FiguresWork } from './figures-work';

export type Figures =
  | { readonly phase: 'reading'; readonly read: number; readonly all: number }
  | { readonly phase: 'counting'; readonly share: number }
  | { readonly phase: 'done'; readonly measures: PracticeMeasures }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly why: string };

const begun: Figures = { phase: 'reading', read: 0, all: 0 };

/** The figures of the practice, worked out anew each time the screen opens; nothing of them is kept. */
export function useFigures(begin: () => FiguresWork) {
  const [figures, setFigures] = useState<Figures>(begun);
  // A fresh object each time, so that the same wish again is another run.
  const [run, setRun] = useState({ on: true });
  useEffect(() => {
    if (!run.on) return;
    const work = begin();
    let gone = false;
    const tell = (now: Figures) => {
      if (!gone) setFigures(now);
    };
    void figuresOf(work, tell, () => !gone);
    return () => {
      gone = true;
      work.stop();
    };
  }, [begin, run]);
  const stop = () => {
    setRun({ on: false });
    setFigures({ phase: 'stopped' });
  };
  const again = () => {
    setFigures(begun);
    setRun({ on: true });
  };
  return { figures, stop, again };
}

async function figuresOf(
  work: FiguresWork,
  tell: (now: Figures) => void,
  wanted: () => boolean,
): Promise<void> {
  try {
    const all = await gatherPractice(work, (read, all) => {
      tell({ phase: 'reading', read, all });
      return wanted();
    });
    if (!all) return;
    tell({ phase: 'counting', share: 0 });
    const measures = await work.finish((share) => tell({ phase: 'counting', share }));
    tell({ phase: 'done', measures });
  } catch (reason) {
    tell({ phase: 'failed', why: reason instanceof Error ? reason.message : 'The work ended unexpectedly.' });
  }
}
