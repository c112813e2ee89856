import type { KnotHistory } from './recurrence-types';

type Counts = Pick<
  KnotHistory,
  'presentCount' | 'checkCount' | 'clearedCount' | 'returnedCount' | 'slightCount'
>;

/**
 * "Present at 4 of 6 checks, cleared once, returned once, slight at 1.": counts with their base, no
 * percentages. What was slight is no check, so it is said apart.
 */
export function knotSentence(counts: Counts): string {
  const { presentCount, checkCount, clearedCount, returnedCount, slightCount } = counts;
  const slight = slightCount > 0 ? [`slight at ${slightCount}`] : [];
  if (checkCount === 0) return sentence(['Neither present nor clear at any check so far', ...slight]);
  const only = presentCount > 0 ? 'Present at its only check so far' : 'Clear at its only check so far';
  if (checkCount === 1) return sentence([only, ...slight]);
  const parts = [`Present at ${presentCount} of ${checkCount} checks`];
  if (clearedCount > 0) parts.push(`cleared ${times(clearedCount)}`);
  if (returnedCount > 0) parts.push(`returned ${times(returnedCount)}`);
  return sentence([...parts, ...slight]);
}

const sentence = (parts: readonly string[]): string => `${parts.join(', ')}.`;

/** `once`, `twice`, `3 times`. */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
