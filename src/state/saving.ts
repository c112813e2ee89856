import { create } from 'zustand';
import { type Diff, isEmpty } from '../domain/diff';
import { squashed } from '../domain/squash';
import { ports, store } from './ports';

interface Saving {
  /** `saved` is said only when the database has committed everything. */
  readonly state: 'saved' | 'saving' | 'not-saved';
  readonly why: string | null;
}

const retryMs = 3000;
export const useSaving = create<Saving>(() => ({ state: 'saved', why: null }));

let waiting: Diff | null = null;
let underWay: Promise<void> | null = null;

/** Takes a change for saving. Changes made while one is being written go out together after it. */
export function queueSave(diff: Diff): void {
  waiting = waiting ? squashed(waiting, diff) : diff;
  useSaving.setState({ state: 'saving', why: null });
  start();
}

function start(): void {
  underWay ??= saveWaiting().finally(() => {
    underWay = null;
    // A change that came after the last look at what is waiting, and before this.
    if (useSaving.getState().state === 'saving') start();
  });
}

/** Resolves when nothing is left to save; rejects with the reason when it cannot be saved. */
export async function flushSaves(): Promise<void> {
  retry();
  while (underWay) await underWay;
  const { state, why } = useSaving.getState();
  if (state === 'not-saved') throw new Error(why ?? 'Not saved.');
}

async function saveWaiting(): Promise<void> {
  while (waiting) {
    const diff: Diff = waiting;
    waiting = null;
    try {
      if (!isEmpty(diff)) await store().write(diff);
    } catch (reason) {
      waiting = waiting ? squashed(diff, waiting) : diff;
      const why = reason instanceof Error ? reason.message : 'The database did not answer.';
      useSaving.setState({ state: 'not-saved', why });
      ports().after(retryMs, retry);
      return;
    }
  }
  useSaving.setState({ state: 'saved', why: null });
}

function retry(): void {
  if (!waiting || underWay) return;
  useSaving.setState({ state: 'saving', why: null });
  start();
}
