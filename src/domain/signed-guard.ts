import type { Diff } from './diff';

/**
 * Whether a change would touch a session that is already signed. Every change passes here, undo and
 * redo too, so no path leads around it.
 */
export function touchesSigned(diff: Diff): boolean {
  const signed = (r: { kind: string }) => r.kind === 'session' && 'signature' in r && r.signature !== null;
  return diff.removed.some(signed) || diff.updated.some(([from]) => signed(from));
}
