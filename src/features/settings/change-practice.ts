import { defaultPractice, type Practice } from '../../domain/practice';
import { practiceFault } from '../../domain/practice-fault';
import { dispatch, recordsNow, useRecords } from '../../state/records';

export const usePractice = (): Practice =>
  useRecords((records) => records.practice.get('practice') ?? defaultPractice);

/**
 * Keeps a change at once, on top of whatever was changed meanwhile.
 * @returns why it cannot be kept, or `null`.
 */
export function changePractice(change: (now: Practice) => Partial<Practice>): string | null {
  const now = recordsNow().practice.get('practice') ?? defaultPractice;
  const next = { ...now, ...change(now) };
  const fault = practiceFault(next);
  if (fault) return fault;
  const { kind: _, id: __, ...practice } = next;
  const outcome = dispatch({ type: 'edit-practice', practice });
  return outcome.ok ? null : outcome.why;
}
