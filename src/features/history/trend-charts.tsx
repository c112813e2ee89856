import { measureFacts, trendWords } from '../../analysis/measure-words';
import { type Measure, type MeasuredAt, measures } from '../../analysis/series';
import { LanesSvg } from '../../parts/lanes-svg';
import { trendShapes } from '../../picture/trend';
import { Aside } from '../../ui/aside';
import styles from './history.module.css';

const size = { width: 250, height: 160 };

interface Props {
  readonly series: readonly MeasuredAt[];
  /** How the value of a visit is made from what was recorded, by measure. */
  readonly counted: Readonly<Record<Measure, string>>;
}

/** Pain, tenderness, pressure and threshold beside each other, at one size and over the same days. */
export function TrendCharts({ series, counted }: Props) {
  return (
    <div className={styles.charts}>
      {measures.map((measure) => (
        <TrendChart key={measure} measure={measure} series={series} counted={counted[measure]} />
      ))}
    </div>
  );
}

interface ChartProps {
  /** What is measured where, when that is not the measure alone. */
  readonly title?: string;
  readonly measure: Measure;
  readonly series: readonly MeasuredAt[];
  readonly counted: string;
  /** `false` where no published difference is about such a series. */
  readonly weighed?: boolean;
}

/** One measure over the calendar, drawn and in words, with how it was counted. */
export function TrendChart({ title, measure, series, counted, weighed = true }: ChartProps) {
  const { title: ofMeasure, source, reached: _, ...facts } = measureFacts[measure];
  const scale = { ...facts, meaningful: weighed ? facts.meaningful : null };
  const name = title ?? ofMeasure;
  const known = series.some((m) => m[measure] !== null);
  const points = series.map((m) => ({ day: m.day, value: m[measure] }));
  return (
    <section className={styles.chart} aria-label={name}>
      <h3>{name}</h3>
      {known ? (
        <>
          <LanesSvg className={styles.plot} shapes={trendShapes(points, { ...size, ...scale })} {...size} />
          <p className={styles.hint}>{trendWords(measure, series, weighed)}</p>
        </>
      ) : (
        <p className={styles.hint}>
          Not measured yet. It will be drawn here from the first session that records it.
        </p>
      )}
      <Aside title="How is this counted?">
        <p>{counted}</p>
        {weighed && (
          <p>
            {scale.meaningful === null
              ? source
              : `The upright rule at the right is the smallest difference that often means something. ${source}`}
          </p>
        )}
        <p>
          Ticks below are visits, pale where nothing was measured. People often come at their worst, so the
          next value is often better whatever is done.
        </p>
      </Aside>
    </section>
  );
}
