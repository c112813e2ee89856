import { wentBefore } from '../../analysis/before-clear';
import { clearingWords, returnWords, usualReturnWords, wentBeforeWords } from '../../analysis/course-words';
import type { KnotHistory } from '../../analysis/recurrence-types';
import { returnsOf } from '../../analysis/returns';
import { visitsToClear } from '../../analysis/visits-to-clear';
import type { Session } from '../../domain/session';
import { Aside } from '../../ui/aside';
import { Panel } from '../../ui/panel';
import styles from './history.module.css';
import { ShownBySteps } from './shown-by-steps';

interface Props {
  readonly knot: KnotHistory;
  readonly sessions: readonly Session[];
}

/** When it cleared and came back, and what had gone before. */
export function KnotCourse({ knot, sessions }: Props) {
  const returns = returnsOf(knot.visits);
  const usual = usualReturnWords(returns);
  const clearings = visitsToClear(knot.visits);
  const clearing = clearingWords(clearings);
  const before = wentBefore(knot, new Map(sessions.map((s) => [s.id as string, s])));
  return (
    <Panel title="Course">
      <p>
        {clearing ||
          (clearings.length > 0
            ? 'Not checked again since it was found.'
            : 'Never present so far, so there is nothing to clear.')}
      </p>
      {returns.length > 0 && (
        <ul className={styles.lines}>
          <ShownBySteps items={returns.toReversed()} step={4}>
            {(r) => <li key={r.backOn}>{returnWords(r)}</li>}
          </ShownBySteps>
        </ul>
      )}
      {usual && <p>{usual}</p>}
      <section className={styles.part} aria-label="What went before the next check">
        <h3>What went before the next check</h3>
        {before.length === 0 ? (
          <p className={styles.hint}>
            Nothing yet: it needs a visit at which this knot was worked on, and a later check.
          </p>
        ) : (
          <ul className={styles.lines}>
            <ShownBySteps items={before} step={6}>
              {(w) => <li key={`${w.technique} ${w.pressure}`}>{wentBeforeWords(w)}</li>}
            </ShownBySteps>
          </ul>
        )}
      </section>
      <Aside title="How is this counted?">
        <p>
          A return is only seen at a visit, so its time is a range: after the last clear check, not later than
          the first at which the knot was present again. Visits to clear begin with the one at which it was
          found.
        </p>
        <p>
          What went before is a count of next checks and no proof that it helped: clients come at their worst
          and would often be better next time anyway.
        </p>
      </Aside>
    </Panel>
  );
}
