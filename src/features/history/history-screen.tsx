import { useState } from 'react';
import type { Proposal } from '../../analysis/recurrence-types';
import type { ClientId, KnotId } from '../../domain/ids';
import { Lanes } from '../../parts/lanes';
import { LanesLegend } from '../../parts/lanes-legend';
import { dispatch } from '../../state/records';
import { useRecurrence } from '../../state/recurrence';
import { Banner } from '../../ui/banner';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import styles from './history.module.css';
import { OpenQuestion } from './open-question';
import { sortedKnots } from './sorted-knots';

/** Every knot of a client over the sessions; first the links that wait for the therapist's answer. */
export function HistoryScreen({ clientId }: { readonly clientId: ClientId }) {
  const { knots, proposals } = useRecurrence(clientId);
  const [problem, setProblem] = useState<string | null>(null);
  const answer = ({ session, finding }: Proposal, knotId: KnotId) => {
    const done = dispatch({
      type: 'link-finding',
      sessionId: session,
      findingId: finding,
      knotId,
      linkedBy: 'near',
    });
    setProblem(done.ok ? null : done.why);
  };
  if (knots.length === 0)
    return (
      <EmptyState title="No knots yet">
        Each knot found in a session will have a line here: present, clear or not checked, visit after visit.
      </EmptyState>
    );
  return (
    <>
      {problem && (
        <Banner tone="problem" title="The answer was not kept" announced>
          {problem}
        </Banner>
      )}
      {proposals.length > 0 && (
        <Panel title="The same knot?">
          <p className={styles.hint}>Until you answer, these findings are counted nowhere.</p>
          <ul className={styles.questions}>
            {proposals.map((proposal) => {
              const knot = knots.find((k) => k.knot === proposal.knot);
              return (
                knot && (
                  <OpenQuestion
                    key={proposal.finding}
                    proposal={proposal}
                    knot={knot}
                    onAnswer={(of) => answer(proposal, of)}
                  />
                )
              );
            })}
          </ul>
        </Panel>
      )}
      <div className={styles.history}>
        <h2>Knots over the sessions</h2>
        <LanesLegend />
        <Lanes knots={sortedKnots(knots)} />
        <p className={styles.hint}>
          As recorded by this practice. Therapists agree only moderately on trigger points.
        </p>
      </div>
    </>
  );
}
