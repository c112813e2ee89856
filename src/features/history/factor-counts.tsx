import type { FactorTable } from '../../analysis/factors';
import { LanesSvg } from '../../parts/lanes-svg';
import { countedMarks } from '../../picture/counted-marks';
import { Aside } from '../../ui/aside';
import { DataTable } from '../../ui/data-table';
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
      <DataTable
        scrolls={`${table.factor.name}, counted`}
        heads={['Before the visit', 'Came back', 'Did not', '']}
        rows={rows.map(({ name, cameBack, of }) => {
          const { shapes, ...size } = countedMarks(cameBack, of);
          return {
            head: name,
            cells: [cameBack, of - cameBack, <LanesSvg key="marks" shapes={shapes} {...size} />],
          };
        })}
      />
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
