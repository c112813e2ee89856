import type { Recurrence } from '../../../analysis/recurrence-types';
import type { FindingId } from '../../../domain/ids';
import type { Records } from '../../../domain/records';
import { type Session, treatmentsOf } from '../../../domain/session';
import type { Treatment } from '../../../domain/treatment';

/** What the knot that a finding is was treated with when it was last treated; none for a new one. */
export function lastTreatments(
  { knots }: Recurrence,
  session: Session,
  finding: FindingId,
  sessions: Records['session'],
): Treatment[] {
  const knot = knots.find((k) => k.visits.some((v) => v.finding?.id === finding));
  const earlier = knot?.visits.filter((v) => v.session !== session.id && v.finding !== null) ?? [];
  for (const { session: id, finding: found } of earlier.toReversed()) {
    const visit = sessions.get(id);
    const done = visit && found ? treatmentsOf(visit, found.id) : [];
    if (done.length > 0) return done;
  }
  return [];
}
