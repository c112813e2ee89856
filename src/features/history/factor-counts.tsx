import type { FactorTable } from '../../analysis/factors';
import { LanesSvg } from '../../parts/lanes-svg';
import { countedMarks } from '../../picture/counted-marks';
import { Aside } from '../../ui/aside';
import styles from './history.module.css';
import { factorWords } from './pattern-words';

/** Came back against did not, with the factor and without: as counts, as marks, and in words. */
export function FactorCounts({ table }: { readonly table: FactorTable }) {
  const rows = [
    { name: 'With it, some or a lot', ...table.with },
    { name: 'Without it', ...table.without },
  ];
  return (
    <section className={styles.part} aria-label={table.factor.name}>
      <h3>{table.factor.name}</h3>
      <div className={styles.scrolling}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Before the visit</th>
              <th scope="col">Came back</th>
              <th scope="col">Did not</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cameBack, of }) => {
              const { shapes, ...size } = countedMarks(cameBack, of);
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{cameBack}</td>
                  <td>{of - cameBack}</td>
                  <td>
                    <LanesSvg shapes={shapes} {...size} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p>{factorWords(table)}</p>
      <Aside title="How is this counted?">
        <p>
          Visits at which a knot that had been clear was checked again, and at which this was asked of the
          time before. It came back when any such knot was present. Chosen by you beforehand; a count is no
          cause.
        </p>
        <p>
          A pattern is named when Fisher’s exact test passes 0.05, corrected for how many you watch (Holm),
          and Newcombe’s interval leaves out no difference.
        </p>
      </Aside>
    </section>
  );
}
