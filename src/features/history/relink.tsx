import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { knotSentence } from '../../analysis/knot-sentence';
import type { KnotHistory, KnotVisit } from '../../analysis/recurrence-types';
import { dayWords } from '../../domain/calendar-day';
import type { Command } from '../../domain/commands/command';
import { type ClientId, type FindingId, knotFoundedBy } from '../../domain/ids';
import { gradeWords } from '../../parts/finding-words';
import { Aside } from '../../ui/aside';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import styles from './history.module.css';
import { ShownBySteps } from './shown-by-steps';
import { useActs } from './use-acts';

interface Props {
  readonly clientId: ClientId;
  readonly knot: KnotHistory;
  readonly knots: readonly KnotHistory[];
}

interface FoundVisit extends KnotVisit {
  readonly finding: NonNullable<KnotVisit['finding']>;
}

const isFound = (v: KnotVisit): v is FoundVisit => v.finding !== null;
const firstSeen = ({ visits }: KnotHistory): string => {
  const first = visits.find(isFound);
  return first ? dayWords(first.day) : 'a day not on record';
};

/** Which findings are this knot: the therapist's word, at any time, and signed sessions stay as they are. */
export function Relink({ clientId, knot, knots }: Props) {
  const { act: does, banner } = useActs();
  const [, navigate] = useLocation();
  const others = knots.filter((k) => k !== knot && k.muscle === knot.muscle && k.side === knot.side);
  const act = (command: Command, words: string, to = knot.knot) => {
    if (does(command, words) && to !== knot.knot)
      navigate(`/clients/${clientId}/history/knots/${to}`, { replace: true });
  };
  return (
    <Panel title="Which findings are this knot">
      {banner}
      <Findings clientId={clientId} knot={knot} others={others} act={act} />
      <section className={styles.part} aria-label="Merge with another knot">
        <h3>Merge with another knot</h3>
        {others.length === 0 ? (
          <p className={styles.hint}>There is no other knot of this muscle and side.</p>
        ) : (
          <ul className={styles.questions}>
            {others.map((other) => (
              <li key={other.knot} className={styles.question}>
                <p className={styles.asked}>
                  <span>Found first on {firstSeen(other)}.</span>
                  <span className={styles.hint}>{knotSentence(other)}</span>
                </p>
                <Button
                  label={`Merge with the knot found first on ${firstSeen(other)}`}
                  onPress={() =>
                    act(
                      { type: 'merge-knots', clientId, knotId: other.knot, into: knot.knot },
                      'Merged: both are one knot now, on every screen and in the letter.',
                    )
                  }
                >
                  They are one
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Aside title="What does this change?">
        <p>
          Only which findings belong together, and so the counts. Signed sessions stay as they were signed. A
          clear check made for one knot by name goes with the finding that the knot is named after, its first.
        </p>
      </Aside>
    </Panel>
  );
}

interface FindingsProps extends Omit<Props, 'knots'> {
  readonly others: readonly KnotHistory[];
  readonly act: (command: Command, words: string, to?: KnotHistory['knot']) => void;
}

function Findings({ clientId, knot, others, act }: FindingsProps) {
  const [open, setOpen] = useState<FindingId | null>(null);
  const found = knot.visits.filter(isFound);
  return (
    <ul className={styles.questions}>
      <ShownBySteps items={found.map((visit, i) => ({ visit, i })).reverse()} step={6}>
        {({ visit, i }) => (
          <li key={visit.session} className={styles.question}>
            <p className={styles.asked}>
              <Link href={`/clients/${clientId}/sessions/${visit.session}`}>{dayWords(visit.day)}</Link>
              <span className={styles.hint}>{gradeWords(visit.finding)}.</span>
            </p>
            {open === visit.finding.id ? (
              <Choices
                clientId={clientId}
                visit={visit}
                later={found.slice(i)}
                alone={found.length === 1}
                first={i === 0}
                others={others}
                act={(...all) => {
                  setOpen(null);
                  act(...all);
                }}
                onClose={() => setOpen(null)}
              />
            ) : (
              (found.length > 1 || others.length > 0) && (
                <Button
                  tone="plain"
                  label={`The finding of ${dayWords(visit.day)} is another knot`}
                  onPress={() => setOpen(visit.finding.id)}
                >
                  Another knot…
                </Button>
              )
            )}
          </li>
        )}
      </ShownBySteps>
    </ul>
  );
}

interface ChoicesProps extends Pick<FindingsProps, 'clientId' | 'others' | 'act'> {
  readonly visit: FoundVisit;
  /** This one and those after it. */
  readonly later: readonly FoundVisit[];
  readonly alone: boolean;
  readonly first: boolean;
  readonly onClose: () => void;
}

function Choices({ clientId, visit, later, alone, first, others, act, onClose }: ChoicesProps) {
  const { session, finding } = visit;
  const split = (findings: readonly FindingId[], words: string) =>
    act({ type: 'split-knot', clientId, findings }, words);
  return (
    <div className={styles.answers}>
      {!alone && (
        <Button onPress={() => split([finding.id], 'Split: that finding is a knot of its own now.')}>
          It alone is a new knot
        </Button>
      )}
      {!first && later.length > 1 && (
        <Button
          onPress={() =>
            split(
              later.map((v) => v.finding.id),
              'Split: from that visit on it is another knot.',
            )
          }
        >
          From here on it is another
        </Button>
      )}
      {others.map((other) => (
        <Button
          key={other.knot}
          onPress={() =>
            act(
              {
                type: 'link-finding',
                sessionId: session,
                findingId: finding.id,
                knotId: other.knot,
                linkedBy: 'manual',
              },
              'Moved: that finding belongs to the other knot now.',
              alone || knotFoundedBy(finding.id) === other.knot ? other.knot : undefined,
            )
          }
        >
          {`It is the knot of ${firstSeen(other)}`}
        </Button>
      ))}
      <Button tone="plain" onPress={onClose}>
        Leave it
      </Button>
    </div>
  );
}
