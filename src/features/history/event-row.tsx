import { eventDayWords, type LifeEvent } from '../../domain/life-event';
import { lifeEventShapes } from '../../picture/life-events';
import type { Stretch, Timeline } from '../../picture/timeline';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Drawn } from './drawn';
import styles from './lanes.module.css';

interface Props {
  readonly events: readonly LifeEvent[];
  readonly line: Timeline;
  readonly stretch: Stretch;
}

/** Under the lanes, on the same days: what the client told of their own life. */
export function EventRow({ events, line, stretch }: Props) {
  if (events.length === 0) return null;
  const { shapes, height } = lifeEventShapes(events, line, stretch);
  const beyond = events.filter((e) => !line.reaches(e.day)).length;
  return (
    <div className={styles.factor}>
      <div className={styles.words}>
        <h3 className={styles.factorName}>Life events</h3>
        {beyond > 0 && <p className={styles.state}>{`${beyond} from long before, listed below.`}</p>}
        <VisuallyHidden>{events.map((e) => `${eventDayWords(e)}: ${e.words}.`).join(' ')}</VisuallyHidden>
      </div>
      <Drawn shapes={shapes} line={line} stretch={stretch} height={height} />
    </div>
  );
}

/** From each event up through the lanes, so that the eye finds what stood beside it. */
export const EventLines = ({ events, line }: Omit<Props, 'stretch'>) =>
  events
    .filter((e) => line.reaches(e.day))
    .map((e) => (
      <div
        key={e.id}
        className={styles.eventLine}
        style={{ insetInlineStart: `calc(var(--beside) + ${line.x(e.day)}px)` }}
      />
    ));
