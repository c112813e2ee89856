import { Link } from 'wouter';
import type { KnotHistory } from '../../analysis/recurrence-types';
import { placeWords } from '../../anatomy/side-words';
import { dayWords } from '../../domain/calendar-day';
import { factorLevelWords } from '../../domain/factors';
import type { ClientId } from '../../domain/ids';
import { eventDayWords, type LifeEvent } from '../../domain/life-event';
import type { Session } from '../../domain/session';
import { gradeWords } from '../../parts/finding-words';
import { checkWords } from '../../parts/lanes-words';
import styles from './history.module.css';
import { ShownBySteps } from './shown-by-steps';

interface Props {
  readonly clientId: ClientId;
  readonly knots: readonly KnotHistory[];
  /** Oldest first. */
  readonly sessions: readonly Session[];
  readonly events: readonly LifeEvent[];
}

/** The same as the lanes, visit by visit and what was told of the time between, the newest first. */
export function InWords({ clientId, knots, sessions, events }: Props) {
  const newest = [...sessions.toReversed(), ...events.toReversed()].sort((a, b) =>
    b.day.localeCompare(a.day),
  );
  return (
    <ol className={styles.visits}>
      <ShownBySteps items={newest} step={20}>
        {(item) => (
          <li key={item.id} className={styles.visit}>
            {'words' in item ? (
              <p>
                <span className={styles.strong}>{`${eventDayWords(item)}, life event.`}</span> {item.words}.
              </p>
            ) : (
              <>
                <h3>
                  <Link href={`/clients/${clientId}/sessions/${item.id}`}>{dayWords(item.day)}</Link>
                </h3>
                <VisitWords session={item} knots={knots} />
              </>
            )}
          </li>
        )}
      </ShownBySteps>
    </ol>
  );
}

function VisitWords({
  session,
  knots,
}: {
  readonly session: Session;
  readonly knots: readonly KnotHistory[];
}) {
  const said = knots.flatMap((knot) => {
    const visit = knot.visits.find((v) => v.session === session.id);
    return visit && visit.state !== 'not-checked' ? { knot, visit } : [];
  });
  const unchecked = knots.length - said.length;
  const factors = session.factors.map((f) => `${f.name}: ${factorLevelWords[f.level].toLowerCase()}`);
  return (
    <>
      <ul>
        {said.map(({ knot, visit }) => (
          <li key={knot.knot}>
            <span className={styles.strong}>{placeWords(knot.muscle, knot.side)}</span>{' '}
            {checkWords[visit.state]}.{visit.finding && ` ${gradeWords(visit.finding)}.`}
          </li>
        ))}
      </ul>
      {unchecked > 0 && (
        <p className={styles.hint}>
          Not checked: {unchecked} of {knots.length}.
        </p>
      )}
      {factors.length > 0 && <p className={styles.hint}>{factors.join('. ')}.</p>}
      {session.health?.changed && <p className={styles.hint}>Change in health: {session.health.words}</p>}
    </>
  );
}
