import { useEffect, useState } from 'react';
import { useSaving } from '../../state/saving';
import { type Choice, chooseVersion, type Pair } from '../../state/versions';

/** What became of the last choice. */
export interface Made {
  readonly pair: Pair;
  readonly phase: 'under way' | 'waiting' | 'refused';
  /** Of what was refused. */
  readonly why: string;
}

export interface Choosing {
  readonly made: Made | null;
  /** No other choice is taken: the pairs on the screen are no longer what is kept. */
  readonly busy: boolean;
  choose(pair: Pair, choice: Choice): Promise<void>;
}

/** One choice at a time, each on pairs that were read after the one before was saved. */
export function useChoosing(pairs: readonly Pair[], readAgain: () => Promise<void>): Choosing {
  const [last, setLast] = useState<Made | null>(null);
  const saved = useSaving(({ state }) => state === 'saved');
  const made = last && pairs.includes(last.pair) ? last : null;
  const waiting = made?.phase === 'waiting';
  useEffect(() => {
    if (waiting && saved) void readAgain();
  }, [waiting, saved, readAgain]);
  const choose = async (pair: Pair, choice: Choice) => {
    setLast({ pair, phase: 'under way', why: '' });
    try {
      const outcome = await chooseVersion(pair, choice);
      if (outcome === 'saved') await readAgain();
      else setLast({ pair, phase: 'waiting', why: '' });
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : 'The database did not answer.';
      setLast({ pair, phase: 'refused', why });
    }
  };
  return { made, busy: made !== null && made.phase !== 'refused', choose };
}
