import { useState } from 'react';
import type { Proposal, Recurrence } from '../../analysis/recurrence-types';
import type { KnotId } from '../../domain/ids';
import { dispatch } from '../../state/records';
import { Banner } from '../../ui/banner';
import { Panel } from '../../ui/panel';
import styles from './history.module.css';
import { OpenQuestion } from './open-question';

/** The links that wait for the therapist's answer. */
export function OpenQuestions({ knots, proposals }: Recurrence) {
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
    </>
  );
}
