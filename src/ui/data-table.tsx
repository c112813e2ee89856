import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface DataRow {
  readonly head: string;
  /** One under each head but the first. */
  readonly cells: readonly ReactNode[];
}

interface Props {
  /** Each another; the first stands over the heads of the rows, empty where it needs no word. */
  readonly heads: readonly string[];
  /** Each with another head. */
  readonly rows: readonly DataRow[];
  /** Names a table that may be wider than its place: it scrolls, and is reached by keyboard. */
  readonly scrolls?: string;
  /** Columns as wide as each other, whatever stands in them. */
  readonly even?: boolean;
}

/** Facts in rows and columns, each named by a head. */
export function DataTable({ heads, rows, scrolls, even }: Props) {
  const table = (
    <table className={styles.table} data-even={even || undefined}>
      <thead>
        <tr>
          {heads.map((head) =>
            head ? (
              <th key={head} scope="col">
                {head}
              </th>
            ) : (
              <td key={head} />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, cells }) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, i) => (
              <td key={heads[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!scrolls) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scrolls} tabIndex={0} aria-label={scrolls}>
      {table}
    </section>
  );
}
