import { create } from 'zustand';
import type { AuditNote } from '../domain/audit-entry';
import { type Diff, isEmpty } from '../domain/diff';
import { squashed } from '../domain/squash';
import { keepMarker } from './marker';
import { ports, store } from './ports';

interface Saving {
  /** `saved` is said only when the database has committed everything. */
  readonly state: 'saved' | 'saving' | 'not-saved';
  readonly why: string | null;
}

const retryMs = 3000;
export const useSaving = create<Saving>(() => ({ state: 'saved', why: null }));

interface Change {
  readonly diff: Diff;
  /** Whose work it is, for the trail. */
  readonly by: AuditNote['by'];
  /** Instead of what the trail would be told by the change itself. */
  readonly told: readonly AuditNote[];
}

let waiting: Change | null = null;
let underWay: Promise<void> | null = null;

/** Takes a change for saving. Changes made while one is being written go out together after it. */
export function queueSave(diff: Diff, by: AuditNote['by'], told: readonly AuditNote[] = []): void {
  const change = { diff, by, told };
  waiting = waiting ? after(waiting, change) : change;
  useSaving.setState({ state: 'saving', why: null });
  start();
}

const after = (first: Change, { diff, by, told }: Change): Change => ({
  diff: squashed(first.diff, diff),
  by,
  told: [...first.told, ...told],
});

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
    const change: Change = waiting;
    waiting = null;
    try {
      await save(change);
    } catch (reason) {
      waiting = waiting ? after(change, waiting) : change;
      const why = reason instanceof Error ? reason.message : 'The database did not answer.';
      useSaving.setState({ state: 'not-saved', why });
      ports().after(retryMs, retry);
      return;
    }
  }
  useSaving.setState({ state: 'saved', why: null });
}

async function save({ diff, by, told }: Change): Promise<void> {
  // Not at the door, where an update asks whether all is saved: it knows every kind of record.
  const { notesFor } = await import('./audited');
  const { notes, keep } = notesFor(diff, by, told);
  if (isEmpty(diff) && notes.length === 0) return;
  await store().write(diff, notes);
  keep();
  keepMarker();
}

function retry(): void {
  if (!waiting || underWay) return;
  useSaving.setState({ state: 'saving', why: null });
  start();
}
