import { useState } from 'react';
import {
  type LookedAt,
  lookAtBackup,
  type Opened,
  type Staged,
  type Summary,
  stageBackup,
  summaryHere,
  swapIn,
} from '../../state/backup/restore';
import { useLongWork } from './use-long-work';

/** Where a restoring is. What is in use stays as it is until `swapping`. */
type Stage =
  | { readonly at: 'choosing'; readonly problem: string | null }
  | { readonly at: 'passphrase'; readonly file: LookedAt; readonly trying: boolean; readonly wrong: boolean }
  | { readonly at: 'staging'; readonly file: LookedAt }
  | {
      readonly at: 'comparing';
      readonly file: LookedAt;
      readonly opened: Opened;
      readonly here: Summary | null;
      readonly staged: Staged;
    }
  | { readonly at: 'swapping' };

const begin: Stage = { at: 'choosing', problem: null };
const wordsOf = (reason: unknown) => (reason instanceof Error ? reason.message : 'The tablet refused.');
/** Counting what is here comes first, and is the smaller part. */
const counting = 0.2;

/** @param open whether a practice is open here, to compare with. */
export function useRestore(open: boolean) {
  const [stage, setStage] = useState<Stage>(begin);
  const work = useLongWork();
  const fail = (problem: string | null) => setStage({ at: 'choosing', problem });

  const choose = async (chosen: File) => {
    try {
      setStage({ at: 'passphrase', file: await lookAtBackup(chosen), trying: false, wrong: false });
    } catch (reason) {
      fail(wordsOf(reason));
    }
  };

  const stageIt = async (file: LookedAt, opened: Opened) => {
    setStage({ at: 'staging', file });
    const ended = await work.run(async ({ progress, signal }) => {
      const share = open ? counting : 0;
      const here = open ? await summaryHere({ progress: (p) => progress(p * share), signal }) : null;
      const staging = { progress: (p: number) => progress(share + p * (1 - share)), signal };
      return { here, staged: await stageBackup(opened, staging) };
    });
    if (ended.how === 'done') setStage({ at: 'comparing', file, opened, ...ended.value });
    else fail(ended.how === 'failed' ? ended.why : null);
  };

  const tryPassphrase = async (file: LookedAt, passphrase: string) => {
    setStage({ at: 'passphrase', file, trying: true, wrong: false });
    try {
      const opened = await file.open(passphrase);
      if (opened) await stageIt(file, opened);
      else setStage({ at: 'passphrase', file, trying: false, wrong: true });
    } catch (reason) {
      fail(wordsOf(reason));
    }
  };

  const take = async (staged: Staged) => {
    setStage({ at: 'swapping' });
    await swapIn(staged).catch((reason) => fail(wordsOf(reason)));
  };

  const giveUp = async (staged: Staged) => {
    setStage(begin);
    await staged.discard();
  };

  return {
    stage,
    done: work.done,
    cancel: work.cancel,
    restart: () => setStage(begin),
    choose,
    tryPassphrase,
    take,
    giveUp,
  };
}
