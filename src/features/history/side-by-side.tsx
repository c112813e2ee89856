import type { Body } from '../../domain/body';
import { type CalendarDay, dayWords } from '../../domain/calendar-day';
import { FigureMap } from '../../parts/figure-map';
import type { Looking } from '../../parts/looking';
import { carriedMarks } from '../../picture/carried-marks';
import type { Mark } from '../../picture/mark';
import { ports } from '../../state/ports';
import styles from './history.module.css';

interface FigureProps {
  readonly looking: Looking;
  readonly body: Body;
  readonly marks: readonly Mark[];
}

/** The body map, to be looked at: nothing is placed here. */
export const HistoryFigure = ({ looking, body, marks }: FigureProps) => (
  <FigureMap
    looking={looking}
    body={body}
    marks={carriedMarks(marks, looking.sheet)}
    zones={noZones}
    tool="look"
    selectedId={null}
    after={ports().after}
    onTap={noAnswer}
    onMarkTap={noAnswer}
    onMarkMoved={noAnswer}
    onZoneDrawn={noAnswer}
  />
);

const noAnswer = () => undefined;
const noZones: [] = [];

interface Shown {
  readonly marks: readonly Mark[];
  readonly day: CalendarDay | undefined;
}

interface Props extends Omit<FigureProps, 'marks'> {
  readonly earlier: Shown;
  readonly later: Shown;
}

/** Two visits of the same view, the earlier at the left. */
export const SideBySide = ({ earlier, later, ...figure }: Props) => (
  <div className={styles.pair}>
    {[
      { name: 'Before', ...earlier },
      { name: 'Now', ...later },
    ].map(({ name, marks, day }) => (
      <figure key={name} className={styles.one}>
        <HistoryFigure {...figure} marks={marks} />
        <figcaption className={styles.caption}>
          {name}
          {day && `, ${dayWords(day)}`}
        </figcaption>
      </figure>
    ))}
  </div>
);
