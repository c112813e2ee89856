import type { KnotHistory } from './recurrence-types';

type Counts = Pick<KnotHistory, 'presentCount' | 'checkCount' | 'clearedCount' | 'returnedCount'>;

/** "Present at 4 of 6 checks, cleared once, returned once.": counts with their base, no percentages. */
export function knotSentence({ presentCount, checkCount, clearedCount, returnedCount }: Counts): string {
  if (checkCount === 0) return 'Neither present nor clear at any check so far.';
  if (checkCount === 1)
    return presentCount ? 'Present at its only check so far.' : 'Clear at its only check so far.';
  const parts = [`Present at ${presentCount} of ${checkCount} checks`];
  if (clearedCount) parts.push(`cleared ${times(clearedCount)}`);
  if (returnedCount) parts.push(`returned ${times(returnedCount)}`);
  return `${parts.join(', ')}.`;
}

/** `once`, `twice`, `3 times`. */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
