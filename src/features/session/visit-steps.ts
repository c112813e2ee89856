import type { Session } from '../../domain/session';

/** The visit in three steps, to be walked in any order. */
export type Step = 'before' | 'found' | 'after';

/** Where each draft was left, so that coming back to it loses no place. In memory only. */
const left = new Map<string, Step>();

/** The step in which a draft was left; at first what is asked before hands on, until something is on the map. */
export function stepOf({ id, findings, treatments, clears }: Session): Step {
  return left.get(id) ?? (findings.length + treatments.length + clears.length > 0 ? 'found' : 'before');
}

export function keepStep({ id }: Session, step: Step): void {
  left.set(id, step);
}
