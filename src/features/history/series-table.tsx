import { measureFacts } from '../../analysis/measure-words';
import { type MeasuredAt, measures } from '../../analysis/series';
import { dayWords } from '../../domain/calendar-day';
import { Aside } from '../../ui/aside';
import { DataTable } from '../../ui/data-table';

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
      <DataTable
        scrolls="All values, visit by visit"
        heads={['Visit', ...columns.map(({ title }) => title)]}
        rows={rows.map(({ at, values }) => ({
          head: dayWords(at.day),
          cells: values.map((value) => value ?? 'not measured'),
        }))}
      />
    </Aside>
  );
}
