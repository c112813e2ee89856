import { measureFacts } from '../../analysis/measure-words';
import { type MeasuredAt, measures } from '../../analysis/series';
import { dayWords } from '../../domain/calendar-day';
import { Aside } from '../../ui/aside';
import styles from './history.module.css';

/** One chart's figures: what each visit measured, oldest first. */
export interface Column {
  readonly title: string;
  readonly values: readonly (number | null)[];
}

interface Props {
  /** Of the same visits as every column. */
  readonly series: readonly MeasuredAt[];
  readonly columns: readonly Column[];
}

/** Every measure of a series that was ever taken. */
export const measureColumns = (series: readonly MeasuredAt[]): Column[] =>
  measures
    .filter((m) => series.some((at) => at[m] !== null))
    .map((m) => ({ title: measureFacts[m].title, values: series.map((at) => at[m]) }));

/** The figures of the charts, for eyes and ears that want numbers; the newest first. */
export function SeriesTable({ series, columns }: Props) {
  if (columns.length === 0) return null;
  const rows = series.map((at, i) => ({ at, values: columns.map((c) => c.values[i] ?? null) })).reverse();
  return (
    <Aside title="All values as a table">
      <div className={styles.scrolling}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Visit</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, values }) => (
              <tr key={at.session}>
                <th scope="row">{dayWords(at.day)}</th>
                {values.map((value, i) => (
                  <td key={columns[i]?.title}>{value ?? 'not measured'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Aside>
  );
}
