import { useMemo, useState } from 'react';
import { measureFacts } from '../../analysis/measure-words';
import { muscleSeries, oftenMeasured } from '../../analysis/muscle-series';
import { type Measure, measures } from '../../analysis/series';
import { placeWords } from '../../anatomy/side-words';
import type { Session } from '../../domain/session';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import styles from './history.module.css';
import { SeriesTable } from './series-table';
import { TrendChart } from './trend-charts';

const counted: Readonly<Record<Measure, string>> = {
  pain: 'Pain on pressure: the middle value of all findings of this muscle and side at that session.',
  tenderness: 'The middle value of all findings of this muscle and side at that session.',
  pressure:
    'The highest pressure on this muscle and side that the client answered with comfortable or productive, whether on a knot or over an area.',
  threshold: 'The middle value of all thresholds measured in this muscle and side at that session.',
};

const notIn =
  'Knots that cleared or were not checked are not in it, so a value may rise when the milder ones clear.';

const step = 8;

/** One measure, muscle beside muscle, at one size and over the same days. */
export function MuscleTrends({ sessions }: { readonly sessions: readonly Session[] }) {
  const all = useMemo(() => muscleSeries(sessions), [sessions]);
  const measured = useMemo(() => measures.filter((m) => oftenMeasured(all, m).length > 0), [all]);
  const [chosen, choose] = useState<Measure>('pressure');
  const [shown, setShown] = useState(step);
  const measure = measured.includes(chosen) ? chosen : measured[0];
  const charts = measure ? oftenMeasured(all, measure) : [];
  const left = all.length - charts.length;
  return (
    <Panel title="Trends of each muscle">
      {measure ? (
        <ChipGroup
          label="Measured"
          labelHidden
          required
          options={measured.map((id) => ({ id, label: measureFacts[id].title }))}
          value={measure}
          onChange={(to) => to && choose(to)}
        />
      ) : (
        <p className={styles.hint}>
          No muscle has been measured at two visits yet. From then on each has a chart here.
        </p>
      )}
      {measure && (
        <div className={styles.charts}>
          {charts.slice(0, shown).map(({ muscle, side, series }) => (
            <TrendChart
              key={`${muscle} ${side}`}
              title={placeWords(muscle, side)}
              measure={measure}
              series={series}
              counted={measure === 'pressure' ? counted.pressure : `${counted[measure]} ${notIn}`}
              weighed={false}
            />
          ))}
        </div>
      )}
      {charts.length > shown && (
        <div>
          <Button tone="plain" onPress={() => setShown(shown + 3 * step)}>
            {`Show ${Math.min(3 * step, charts.length - shown)} more of ${charts.length - shown}`}
          </Button>
        </div>
      )}
      {measure && (
        <SeriesTable
          series={charts[0]?.series ?? []}
          columns={charts.slice(0, shown).map(({ muscle, side, series }) => ({
            title: placeWords(muscle, side),
            values: series.map((at) => at[measure]),
          }))}
        />
      )}
      {measure && left > 0 && (
        <p className={styles.hint}>
          {`${left} more ${left === 1 ? 'muscle was' : 'muscles were'} measured so at one visit or none, so there is no trend.`}
        </p>
      )}
    </Panel>
  );
}
