import { useMemo } from 'react';
import { affectedAreas } from '../../analysis/affected-areas';
import { countsByState } from '../../analysis/counts-by-state';
import { stateWords } from '../../analysis/course';
import { cycleOf } from '../../analysis/cycle';
import { factorTables } from '../../analysis/factors';
import type { KnotState, Recurrence } from '../../analysis/recurrence-types';
import { sideBalance } from '../../analysis/side-balance';
import { visitGaps } from '../../analysis/visit-gaps';
import { defaultPractice } from '../../domain/practice';
import type { Session } from '../../domain/session';
import { useRecords } from '../../state/records';
import { Aside } from '../../ui/aside';
import { DataTable } from '../../ui/data-table';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import { FactorCounts } from './factor-counts';
import styles from './history.module.css';
import { balanceWords, cycleWords, gapWords } from './pattern-words';

interface Props {
  readonly recurrence: Recurrence;
  /** Oldest first. */
  readonly sessions: readonly Session[];
}

const states: readonly KnotState[] = ['returned', 'persisting', 'new', 'cleared', 'unknown'];

/** What can be said of the client as a whole, with the counts it rests on; silent where they are too few. */
export function Patterns({ recurrence: { knots }, sessions }: Props) {
  const counts = countsByState(knots);
  const cycle = useMemo(() => cycleOf(knots.map((k) => k.visits)), [knots]);
  return (
    <>
      <Panel title="Now">
        <dl className={styles.counts}>
          {states.map((state) => (
            <div key={state}>
              <dt>{stateWords[state]}</dt>
              <dd>{counts[state]}</dd>
            </div>
          ))}
        </dl>
        <p>{gapWords(visitGaps(sessions.map((s) => s.day)))}</p>
        <p>{balanceWords(sideBalance(knots))}</p>
        <p>{cycleWords(cycle)}</p>
        <Aside title="How is this counted?">
          <p>
            Each knot once, by what its last check said. Gaps are longer or shorter when an exact test of
            their order (Mann-Kendall) would say so by chance in fewer than 1 of 20 clients; a side likewise
            (sign test), with each knot counted once however often it was found.
          </p>
          <p>
            A cycle is looked for in the days from one return to the next, held against the same checks
            shuffled. One no longer than two and a half gaps between visits is only the visits’ own rhythm.
          </p>
        </Aside>
      </Panel>
      <Areas knots={knots} />
      <Watched knots={knots} sessions={sessions} />
    </>
  );
}

function Areas({ knots }: Pick<Recurrence, 'knots'>) {
  const areas = affectedAreas(knots);
  if (areas.length === 0) return null;
  return (
    <Panel title="Areas most often affected">
      <DataTable
        heads={['Area', 'Knots', 'Present at']}
        rows={areas.map((a) => ({ head: a.area, cells: [a.knots, `${a.present} of ${a.checks} checks`] }))}
      />
      <Aside title="How is this counted?">
        <p>
          The checks of all knots of an area together. What is checked more often can be found more often.
        </p>
      </Aside>
    </Panel>
  );
}

function Watched({ knots, sessions }: Pick<Recurrence, 'knots'> & Pick<Props, 'sessions'>) {
  const { factors, watchedFactors } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const watched = factors.filter((f) => watchedFactors.includes(f.id));
  const tables = factorTables(watched, sessions, knots);
  return (
    <Panel title="Factors you watch">
      {tables.length === 0 && (
        <>
          <p className={styles.hint}>
            None is chosen. Choose one to three in Settings, before looking: of twelve factors that do
            nothing, nearly every client would show one by chance.
          </p>
          <div>
            <LinkButton to="/settings">Settings</LinkButton>
          </div>
        </>
      )}
      {tables.map((table) => (
        <FactorCounts key={table.factor.id} table={table} />
      ))}
    </Panel>
  );
}
