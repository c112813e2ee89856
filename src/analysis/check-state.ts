import type { Finding } from '../domain/finding';
import type { KnotId } from '../domain/ids';
import type { MuscleId, Side } from '../domain/place';
import type { Session } from '../domain/session';
import type { CheckState } from './recurrence-types';

const presentTenderness = 2;
const presentPain = 3;

/** C1, C2: what a finding says about its own knot. */
export const findingState = (f: Pick<Finding, 'tenderness' | 'pain'>): 'present' | 'slight' =>
  (f.tenderness ?? 0) >= presentTenderness || (f.pain ?? 0) >= presentPain ? 'present' : 'slight';

/** What a session checked clear, by muscle and side and by the knots that its checks lead to. */
export interface ClearOf {
  readonly muscles: ReadonlySet<string>;
  readonly knots: ReadonlySet<KnotId>;
}

export const muscleSide = ({ muscle, side }: { muscle: MuscleId; side: Side }): string => `${muscle} ${side}`;

/** C3, K13: the clear checks of a session; one that names a knot is of that to which the name leads. */
export const clearOf = (session: Session, end: (knot: KnotId) => KnotId): ClearOf => ({
  muscles: new Set(session.clears.filter((c) => c.knot === null).map(muscleSide)),
  knots: new Set(session.clears.flatMap((c) => (c.knot === null ? [] : end(c.knot)))),
});

/** C3 to C5: what a session says about a knot; `finding` is the one of that session that is the knot. */
export function checkState(
  cleared: ClearOf,
  knot: { readonly knot: KnotId; readonly of: string },
  finding: Finding | null,
): CheckState {
  if (finding) return findingState(finding);
  return cleared.muscles.has(knot.of) || cleared.knots.has(knot.knot) ? 'clear' : 'not-checked';
}
