import type { CheckState, KnotHistory } from './recurrence-types';

type Counts = 'presentCount' | 'checkCount' | 'clearedCount' | 'returnedCount' | 'slightCount';
type Tally = Pick<KnotHistory, Counts | 'state'>;

/** S1 to S6: counts and state of one knot from what each session said, oldest first. */
export function tally(states: readonly CheckState[]): Tally {
  const t = { presentCount: 0, checkCount: 0, clearedCount: 0, returnedCount: 0, slightCount: 0 };
  let state: KnotHistory['state'] = 'unknown';
  let lastCheck: 'present' | 'clear' | null = null;
  for (const s of states) {
    if (s === 'not-checked') continue;
    if (s === 'slight') {
      t.slightCount += 1;
      state = 'unknown';
      continue;
    }
    t.checkCount += 1;
    if (s === 'present') {
      const before: KnotHistory['state'] = lastCheck === 'clear' ? 'returned' : 'persisting';
      state = t.presentCount === 0 ? 'new' : before;
      if (state === 'returned') t.returnedCount += 1;
      t.presentCount += 1;
    } else {
      if (lastCheck === 'present') t.clearedCount += 1;
      state = t.presentCount > 0 ? 'cleared' : 'unknown';
    }
    lastCheck = s;
  }
  return { ...t, state };
}
