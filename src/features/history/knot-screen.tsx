import { useMemo } from 'react';
import { Link, Redirect } from 'wouter';
import { stateWords } from '../../analysis/course';
import { knotSentence } from '../../analysis/knot-sentence';
import type { KnotHistory, Recurrence } from '../../analysis/recurrence-types';
import { knotSeries } from '../../analysis/series';
import { placeWords } from '../../anatomy/side-words';
import type { ClientId, KnotId } from '../../domain/ids';
import type { Session } from '../../domain/session';
import { Panel } from '../../ui/panel';
import styles from './history.module.css';
import { KnotCourse } from './knot-course';
import { Relink } from './relink';
import { measureColumns, SeriesTable } from './series-table';
import { TrendCharts } from './trend-charts';

interface Props {
  readonly clientId: ClientId;
  readonly knotId: KnotId;
  readonly recurrence: Recurrence;
  /** Oldest first. */
  readonly sessions: readonly Session[];
}

const counted = {
  pain: 'Pain on pressure at this knot, as graded in that session.',
  tenderness: 'Tenderness at this knot, as graded in that session.',
  pressure: 'The highest pressure at this knot that the client answered with comfortable or productive.',
  threshold: 'The threshold measured at this knot.',
};

/** One knot: its course, what it measured, what was done, and which findings it is. */
export function KnotScreen({ clientId, knotId, recurrence, sessions }: Props) {
  const knot = recurrence.knots.find((k) => k.knot === knotId);
  // After a merge the old name is gone: what it was is among the others.
  if (!knot) return <Redirect to={`/clients/${clientId}/history`} replace />;
  return (
    <>
      <div>
        <p>
          <Link href={`/clients/${clientId}/history`}>All knots</Link>
        </p>
        <h2>{placeWords(knot.muscle, knot.side)}</h2>
        <p>
          {stateWords[knot.state]}. {knotSentence(knot)}
        </p>
      </div>
      <KnotCourse knot={knot} sessions={sessions} />
      <KnotTrends knot={knot} sessions={sessions} />
      <Relink clientId={clientId} knot={knot} knots={recurrence.knots} />
    </>
  );
}

function KnotTrends({ knot, sessions }: { readonly knot: KnotHistory } & Pick<Props, 'sessions'>) {
  const series = useMemo(
    () => knotSeries(knot, new Map(sessions.map((s) => [s.id as string, s]))),
    [knot, sessions],
  );
  return (
    <Panel title="Trends of this knot">
      <div className={styles.part}>
        <TrendCharts series={series} counted={counted} />
        <SeriesTable series={series} columns={measureColumns(series)} />
      </div>
    </Panel>
  );
}
