import { measureFacts } from '../../analysis/measure-words';
import { type MeasuredAt, measures } from '../../analysis/series';
import { dayWords } from '../../domain/calendar-day';
import { Aside } from '../../ui/aside';
import styles from './history.module.css';

/** The figures of the charts, for eyes and ears that want numbers; the newest first. */
export function SeriesTable({ series }: { readonly series: readonly MeasuredAt[] }) {
  const told = measures.filter((m) => series.some((at) => at[m] !== null));
  if (told.length === 0) return null;
  return (
    <Aside title="All values as a table">
      <div className={styles.scrolling}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Visit</th>
              {told.map((m) => (
                <th key={m} scope="col">
                  {measureFacts[m].title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.toReversed().map((at) => (
              <tr key={at.session}>
                <th scope="row">{dayWords(at.day)}</th>
                {told.map((m) => (
                  <td key={m}>{at[m] ?? 'not measured'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Aside>
  );
}
