import { useLayoutEffect, useRef } from 'react';
import { stateWords } from '../analysis/course';
import { knotSentence } from '../analysis/knot-sentence';
import type { KnotHistory } from '../analysis/recurrence-types';
import { placeWords } from '../anatomy/side-words';
import { dayWords } from '../domain/calendar-day';
import { axisHeight, axisShapes, laneHeight, laneShapes, laneWidth } from '../picture/lanes';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './lanes.module.css';
import { LanesSvg } from './lanes-svg';
import { visitsWords } from './lanes-words';

/** The stylesheet has the same column. */
const frame = { column: 56, unit: 1 };

/**
 * One lane a knot over the sessions, in the order given. All scroll sideways together and open at the
 * newest session, on the right; each says the same in words to a screen reader.
 */
export function Lanes({ knots }: { readonly knots: readonly KnotHistory[] }) {
  const scroller = useRef<HTMLElement>(null);
  const visits = knots[0]?.visits ?? [];
  const count = visits.length;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && count > 0) element.scrollLeft = element.scrollWidth;
  }, [count]);
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={scroller} className={styles.scroller} aria-label="Knots over the sessions" tabIndex={0}>
        <div className={styles.inner}>
          <div className={styles.axis} aria-hidden>
            <div className={styles.words} />
            <div className={styles.days}>
              <LanesSvg
                shapes={axisShapes(
                  visits.map((v) => v.day),
                  frame,
                )}
                width={laneWidth(count, frame)}
                height={axisHeight}
              />
              <div className={styles.columns}>
                {visits.map((v) => (
                  <span key={v.session} />
                ))}
              </div>
            </div>
          </div>
          {knots.map((knot) => (
            <Lane key={knot.knot} knot={knot} />
          ))}
        </div>
      </section>
    </div>
  );
}

function Lane({ knot }: { readonly knot: KnotHistory }) {
  const last = knot.visits.findLast((v) => v.state !== 'not-checked');
  return (
    <article className={styles.lane}>
      <div className={styles.words}>
        <h3>{placeWords(knot.muscle, knot.side)}</h3>
        <p>{knotSentence(knot)}</p>
        {last && (
          <p className={styles.state}>
            {stateWords[knot.state]}. Last checked {dayWords(last.day)}.
          </p>
        )}
      </div>
      <LanesSvg
        className={styles.drawing}
        shapes={laneShapes(knot.visits, frame)}
        width={laneWidth(knot.visits.length, frame)}
        height={laneHeight}
      />
      <VisuallyHidden>{visitsWords(knot.visits)}</VisuallyHidden>
    </article>
  );
}
