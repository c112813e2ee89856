import { useState } from 'react';
import type { Watch } from '../../state/backup/make-backup';
import {
  type Comparison,
  compareBackup,
  type LookedAt,
  lookAtBackup,
  type Opened,
  type Staged,
  type StagedWhole,
  type Summary,
  stageBackup,
  stageMerge,
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
      /** `null`: no practice is open here. */
      readonly here: Here | null;
      readonly staged: StagedWhole;
    }
  | { readonly at: 'swapping' };

/** The open practice, and what bringing the backup in would add to it. */
export interface Here {
  readonly summary: Summary;
  readonly comparison: Comparison;
}

const begin: Stage = { at: 'choosing', problem: null };
const wordsOf = (reason: unknown) => (reason instanceof Error ? reason.message : 'The tablet refused.');
/** Counting and comparing what is here come first, and are the smaller part. */
const counting = 0.1;
const comparing = 0.3;

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
      const share = open ? comparing : 0;
      const here = open ? await lookedAtHere(opened, { progress, signal }) : null;
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
    await swapIn(staged).catch(async (reason) => {
      await staged.discard();
      fail(wordsOf(reason));
    });
  };

  const bringIn = async (file: LookedAt, opened: Opened, whole: Staged) => {
    setStage({ at: 'staging', file });
    const ended = await work.run(async (watch) => {
      await whole.discard();
      return stageMerge(opened, watch);
    });
    if (ended.how === 'done') await take(ended.value);
    else fail(ended.how === 'failed' ? ended.why : null);
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
    bringIn,
    giveUp,
  };
}

async function lookedAtHere(opened: Opened, { progress, signal }: Watch): Promise<Here> {
  const summary = await summaryHere({ progress: (p) => progress(p * counting), signal });
  const rest = comparing - counting;
  const watch = { progress: (p: number) => progress(counting + p * rest), signal };
  return { summary, comparison: await compareBackup(opened, watch) };
}
