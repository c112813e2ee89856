import { useEffect, useState } from 'react';
import { ports } from '../../state/ports';

/** How long each visit stands while the history plays. */
const stepMs = 800;

export interface Scrub {
  readonly at: number;
  readonly go: (to: number) => void;
  readonly playing: boolean;
  readonly play: (playing: boolean) => void;
}

/** A place among the visits. It opens at the last; played from there, it begins at the first. */
export function useScrub(count: number): Scrub {
  const last = Math.max(0, count - 1);
  const [chosen, setChosen] = useState(last);
  const [playing, setPlaying] = useState(false);
  const at = Math.min(chosen, last);
  useEffect(() => {
    if (!playing) return;
    let gone = false;
    ports().after(stepMs, () => {
      if (gone) return;
      if (at + 1 >= last) setPlaying(false);
      setChosen(Math.min(last, at + 1));
    });
    return () => {
      gone = true;
    };
  }, [playing, at, last]);
  const go = (to: number) => {
    setPlaying(false);
    setChosen(Math.max(0, Math.min(last, to)));
  };
  const play = (on: boolean) => {
    if (on && at === last) setChosen(0);
    setPlaying(on && last > 0);
  };
  return { at, go, playing, play };
}
