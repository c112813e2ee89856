import { Link, useLocation } from 'wouter';
import { stateWords } from '../../analysis/course';
import { knotSentence } from '../../analysis/knot-sentence';
import type { KnotHistory } from '../../analysis/recurrence-types';
import { placeWords } from '../../anatomy/side-words';
import { type CalendarDay, dayWords } from '../../domain/calendar-day';
import type { ClientId } from '../../domain/ids';
import type { LifeEvent } from '../../domain/life-event';
import type { Session } from '../../domain/session';
import { visitsWords } from '../../parts/lanes-words';
import { laneHeight, laneShapes } from '../../picture/lanes';
import {
  axisHeight,
  axisShapes,
  type Timeline,
  timelineOf,
  visitNear,
  visitsWithin,
} from '../../picture/timeline';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Drawn, type DrawnProps } from './drawn';
import { EventLines, EventRow } from './event-row';
import { FactorRows } from './factor-rows';
import { laneVisits } from './lane-visits';
import styles from './lanes.module.css';
import { useStretch } from './use-stretch';

interface Props {
  readonly clientId: ClientId;
  readonly knots: readonly KnotHistory[];
  /** Oldest first. */
  readonly sessions: readonly Session[];
  readonly events: readonly LifeEvent[];
}

/**
 * One lane a knot over the calendar, in the order given. All scroll sideways together and open at the
 * newest visit, on the right. Only what is near the window is drawn.
 */
export function Lanes({ clientId, knots, sessions, events }: Props) {
  const line = timelineOf(
    sessions.map((s) => s.day),
    events.map((e) => e.day),
  );
  const { scroller, stretch, onScroll } = useStretch(line.width);
  const drawn = visitsWithin(line, stretch);
  const opened = useOpenedVisit(clientId, sessions, line);
  return (
    <div className={styles.frame}>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label="Knots over the calendar"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        <div className={styles.inner}>
          <EventLines events={events} line={line} />
          <Axis clientId={clientId} sessions={sessions} line={line} stretch={stretch} />
          {knots.map((knot) => (
            <article key={knot.knot} className={styles.lane}>
              <LaneWords clientId={clientId} knot={knot} />
              {/* biome-ignore lint/a11y: the days above are the same links, for keyboard and screen reader */}
              <div className={styles.drawing} onClick={opened}>
                <Drawn
                  shapes={laneShapes(laneVisits(knot, sessions, drawn), line, stretch)}
                  line={line}
                  stretch={stretch}
                  height={laneHeight}
                />
              </div>
            </article>
          ))}
          <EventRow events={events} line={line} stretch={stretch} />
          <FactorRows sessions={sessions} line={line} stretch={stretch} />
        </div>
      </section>
    </div>
  );
}

/** A tap on a lane opens the session nearest to it. */
function useOpenedVisit(clientId: ClientId, sessions: readonly Session[], line: Timeline) {
  const [, navigate] = useLocation();
  return ({ clientX, currentTarget }: React.MouseEvent) => {
    const near = visitNear(line, clientX - currentTarget.getBoundingClientRect().left);
    const session = near === null ? undefined : sessions[near];
    if (session) navigate(`/clients/${clientId}/sessions/${session.id}`);
  };
}

function Axis({
  clientId,
  sessions,
  line,
  stretch,
}: Omit<Props, 'knots' | 'events'> & Omit<DrawnProps, 'shapes' | 'height'>) {
  const [first, end] = visitsWithin(line, stretch);
  return (
    <div className={styles.axis}>
      <div className={styles.words} />
      <div className={styles.days}>
        <Drawn shapes={axisShapes(line, stretch)} line={line} stretch={stretch} height={axisHeight} />
        {sessions.slice(first, end).map((s, i) => (
          <Link
            key={s.id}
            href={`/clients/${clientId}/sessions/${s.id}`}
            className={styles.day}
            style={{ left: line.xs[first + i] }}
            aria-label={`Session of ${dayWords(s.day)}`}
          />
        ))}
      </div>
    </div>
  );
}

/** So many of the last visits are read aloud; all of them stand in the words beside the drawing. */
const readAloud = 12;

function LaneWords({ clientId, knot }: { readonly clientId: ClientId; readonly knot: KnotHistory }) {
  return (
    <div className={styles.words}>
      <h3>
        <Link href={`/clients/${clientId}/history/knots/${knot.knot}`} className={styles.name}>
          {placeWords(knot.muscle, knot.side)}
        </Link>
      </h3>
      <p>{knotSentence(knot)}</p>
      <LastChecked knot={knot} />
      <VisuallyHidden>{visitsWords(knot.visits.slice(-readAloud))}</VisuallyHidden>
    </div>
  );
}

function LastChecked({ knot }: { readonly knot: KnotHistory }) {
  const last: CalendarDay | undefined = knot.visits.findLast((v) => v.state !== 'not-checked')?.day;
  if (!last) return null;
  return (
    <p className={styles.state}>
      {stateWords[knot.state]}. Last checked {dayWords(last)}.
    </p>
  );
}
