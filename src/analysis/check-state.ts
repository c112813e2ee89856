import type { Finding } from '../domain/finding';
import type { Session } from '../domain/session';
import type { CheckState, KnotHistory } from './recurrence-types';

const presentTenderness = 2;
const presentPain = 3;

/** C1, C2: what a finding says about its own knot. */
export const findingState = (f: Pick<Finding, 'tenderness' | 'pain'>): 'present' | 'slight' =>
  (f.tenderness ?? 0) >= presentTenderness || (f.pain ?? 0) >= presentPain ? 'present' : 'slight';

/** C3 to C5: what a session says about a knot; `finding` is the one of that session that is the knot. */
export function checkState(
  session: Session,
  { knot, muscle, side }: Pick<KnotHistory, 'knot' | 'muscle' | 'side'>,
  finding: Finding | null,
): CheckState {
  if (finding) return findingState(finding);
  const clear = session.clears.some(
    (c) => c.muscle === muscle && c.side === side && (c.knot === null || c.knot === knot),
  );
  return clear ? 'clear' : 'not-checked';
}
