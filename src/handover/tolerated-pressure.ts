import type { FindingId } from '../domain/ids';
import { type Session, treatmentsOf } from '../domain/session';

/** The highest pressure on a finding which the client answered with comfortable or productive; `null`: none. */
export function toleratedPressure(session: Session, finding: FindingId): number | null {
  const tolerated = treatmentsOf(session, finding).flatMap(({ pressure, response }) =>
    pressure !== null && (response === 'comfortable' || response === 'productive') ? [pressure] : [],
  );
  return tolerated.length > 0 ? Math.max(...tolerated) : null;
}
