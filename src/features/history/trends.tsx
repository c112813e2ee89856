import { useMemo } from 'react';
import { clientSeries } from '../../analysis/series';
import type { Session } from '../../domain/session';
import { Panel } from '../../ui/panel';
import { MuscleTrends } from './muscle-trends';
import { SeriesTable } from './series-table';
import { TrendCharts } from './trend-charts';

const counted = {
  pain: 'What the client told at the start of each session.',
  tenderness: 'The middle value of all findings graded at that session.',
  pressure:
    'For each finding the highest pressure that the client answered with comfortable or productive; of these the middle value of the session.',
  threshold: 'The middle value of all findings whose threshold was measured at that session.',
};

/** How the client has been over the calendar; a single knot has the same on its own page, each muscle below. */
export function Trends({ sessions }: { readonly sessions: readonly Session[] }) {
  const series = useMemo(() => clientSeries(sessions), [sessions]);
  return (
    <>
      <Panel title="Trends of the client">
        <TrendCharts series={series} counted={counted} />
        <SeriesTable series={series} />
      </Panel>
      <MuscleTrends sessions={sessions} />
    </>
  );
}
