import type { MuscleId, Side } from '../domain/place';
import { bySessionTime, type Session } from '../domain/session';
import { muscleSide } from './check-state';
import { type Measure, type MeasuredAt, middle, pressureBorne } from './series';

export interface MuscleSeries {
  readonly muscle: MuscleId;
  readonly side: Side;
  /** Of every session, oldest first. */
  readonly series: readonly MeasuredAt[];
}

/**
 * M7: what each session measured at each muscle and side that ever had a finding: the middle value of its
 * findings; of pressure tolerated the highest, areas worked over the muscle included.
 */
export function muscleSeries(sessions: Iterable<Session>): MuscleSeries[] {
  const inOrder = [...sessions].sort(bySessionTime);
  const places = new Map(
    inOrder.flatMap((s) =>
      s.findings.map(({ muscle, side }) => [muscleSide({ muscle, side }), { muscle, side }]),
    ),
  );
  return [...places.values()].map((place) => ({
    ...place,
    series: inOrder.map((s) => measuredAt(s, place)),
  }));
}

/** Those measured at two visits or more, the most often measured first, then by name. */
export const oftenMeasured = (all: readonly MuscleSeries[], measure: Measure): MuscleSeries[] => {
  const count = ({ series }: MuscleSeries) => series.filter((at) => at[measure] !== null).length;
  return all
    .filter((m) => count(m) > 1)
    .sort((a, b) => count(b) - count(a) || a.muscle.localeCompare(b.muscle) || a.side.localeCompare(b.side));
};

function measuredAt(session: Session, { muscle, side }: Pick<MuscleSeries, 'muscle' | 'side'>): MeasuredAt {
  const findings = session.findings.filter((f) => f.muscle === muscle && f.side === side);
  const ids = new Set(findings.map((f) => f.id));
  const there = session.treatments.filter(({ findingId, area }) =>
    findingId === null
      ? area?.muscles.some((m) => m.muscle === muscle && m.side === side)
      : ids.has(findingId),
  );
  return {
    session: session.id,
    day: session.day,
    pain: middle(findings.map((f) => f.pain)),
    tenderness: middle(findings.map((f) => f.tenderness)),
    pressure: pressureBorne(there),
    threshold: middle(findings.map((f) => f.threshold)),
  };
}
