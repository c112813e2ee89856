import { useMemo, useState } from 'react';
import type { Recurrence } from '../../analysis/recurrence-types';
import type { ClientId } from '../../domain/ids';
import type { LifeEvent } from '../../domain/life-event';
import type { Session } from '../../domain/session';
import { LanesLegend } from '../../parts/lanes-legend';
import { Aside } from '../../ui/aside';
import { ChipGroup } from '../../ui/chip-group';
import { everything, Filters, passes } from './filters';
import styles from './history.module.css';
import { InWords } from './in-words';
import { Lanes } from './lanes';
import { MoreLegend } from './more-legend';
import { OpenQuestions } from './open-questions';
import { sortedKnots } from './sorted-knots';

interface Props {
  readonly clientId: ClientId;
  readonly recurrence: Recurrence;
  /** Oldest first. */
  readonly sessions: readonly Session[];
  readonly events: readonly LifeEvent[];
}

const ways = [
  { id: 'drawn', label: 'Drawn' },
  { id: 'words', label: 'In words' },
] as const;

/** Every knot of a client over the calendar; first the links that wait for an answer. */
export function OverTime({ clientId, recurrence, sessions, events }: Props) {
  const [chosen, choose] = useState(everything);
  const [way, setWay] = useState<(typeof ways)[number]['id']>('drawn');
  const knots = useMemo(() => sortedKnots(recurrence.knots), [recurrence]);
  const shown = knots.filter((k) => passes(k, chosen));
  return (
    <>
      <OpenQuestions {...recurrence} />
      <div className={styles.history}>
        <div className={styles.between}>
          <h2>Knots over the calendar</h2>
          <ChipGroup
            label="Shown"
            labelHidden
            required
            options={ways}
            value={way}
            onChange={(w) => w && setWay(w)}
          />
        </div>
        <Filters knots={knots} chosen={chosen} choose={choose} />
        {shown.length === 0 ? (
          <p className={styles.hint}>No knot is all of that. Press a chosen chip again to let it go.</p>
        ) : way === 'words' ? (
          <InWords clientId={clientId} knots={shown} sessions={sessions} events={events} />
        ) : (
          <>
            <Lanes clientId={clientId} knots={shown} sessions={sessions} events={events} />
            <LanesLegend />
            <MoreLegend withEvents={events.length > 0} />
          </>
        )}
        <Aside title="How is this counted?">
          <p>
            A check is a visit at which the knot was present (tenderness 2 or more, or pain on pressure 3 or
            more) or was checked and clear. Slight is neither. A visit that did not check it is a gap and
            never counts as clear. Cleared and returned are counted between checks.
          </p>
          <p>
            Findings are one knot when the therapist says so: nearness alone only asks. As recorded by this
            practice; therapists agree only moderately on trigger points (kappa about 0.45).
          </p>
          <p>Tap a day or a mark to open its session, a name to see the knot alone.</p>
        </Aside>
      </div>
    </>
  );
}
