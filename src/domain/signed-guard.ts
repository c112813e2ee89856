import type { Diff } from './diff';
import type { AnyRecord } from './records';
import { isSigned } from './session';

/**
 * Whether a change would touch a session that is already signed, or what was added to one. Every change passes here, undo and
 * redo too, so no path leads around it.
 */
export function touchesSigned(diff: Diff): boolean {
  const signed = (r: AnyRecord) => r.kind === 'addendum' || (r.kind === 'session' && isSigned(r));
  return diff.removed.some(signed) || diff.updated.some(([from]) => signed(from));
}
