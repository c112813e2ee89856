import { create } from 'zustand';
import type { Diff } from '../domain/diff';
import { squashed } from '../domain/squash';

interface Step {
  readonly diff: Diff;
  readonly words: string;
  /** Typing in one field within a pause is one step. */
  readonly field: string | null;
  readonly at: number;
}

interface Undo {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

const typingPauseMs = 2000;
const empty: Undo = { done: [], undone: [] };
const useSteps = create<Undo>(() => empty);

/** The words of what undo and redo would do next; `null` when there is nothing. */
export const useUndo = (): { undo: string | null; redo: string | null } => {
  const undo = useSteps((s) => s.done.at(-1)?.words ?? null);
  const redo = useSteps((s) => s.undone.at(-1)?.words ?? null);
  return { undo, redo };
};

export function remember(step: Step): void {
  useSteps.setState(({ done }) => {
    const last = done.at(-1);
    const goesOn =
      last && step.field !== null && last.field === step.field && step.at - last.at < typingPauseMs;
    const next = goesOn ? { ...step, diff: squashed(last.diff, step.diff) } : step;
    return { done: goesOn ? [...done.slice(0, -1), next] : [...done, next], undone: [] };
  });
}

/** The change to take back, moved to what can be redone. */
export function stepBack(): Step | null {
  const { done, undone } = useSteps.getState();
  const step = done.at(-1);
  if (!step) return null;
  useSteps.setState({ done: done.slice(0, -1), undone: [...undone, step] });
  return step;
}

export function stepForward(): Step | null {
  const { done, undone } = useSteps.getState();
  const step = undone.at(-1);
  if (!step) return null;
  useSteps.setState({ done: [...done, step], undone: undone.slice(0, -1) });
  return step;
}

/** After signing, or with another client, what went before is not undone. */
export const forgetSteps = (): void => useSteps.setState(empty);
