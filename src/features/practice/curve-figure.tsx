import type { Curve } from '../../analysis/practice';
import { LanesSvg } from '../../parts/lanes-svg';
import { curveShapes } from '../../picture/curve';
import styles from './practice.module.css';

const size = { width: 320, height: 180 };

interface Props {
  readonly title: string;
  readonly curve: Curve;
  /** "2 visits", "6 weeks". */
  readonly stepWords: (at: number) => string;
  /** "cleared", "back". */
  readonly happened: string;
}

/** A curve with its band, and every point of it in words. */
export function CurveFigure({ title, curve, stepWords, happened }: Props) {
  const { clients, times, seen, points } = curve;
  return (
    <section className={styles.figure} aria-label={title}>
      <h3>{title}</h3>
      <p
        className={styles.hint}
      >{`${clients} clients, ${times} times, of which ${seen} were seen to end.`}</p>
      <LanesSvg className={styles.plot} shapes={curveShapes(points, size, (at) => stepWords(at))} {...size} />
      <ul className={styles.points}>
        {points.map((p) => (
          <li
            key={p.at}
          >{`By ${stepWords(p.at)}: ${percents(p.share)} % ${happened} (band ${percents(p.band)} %)`}</li>
        ))}
      </ul>
    </section>
  );
}

/** "40" when both round alike, otherwise "40 to 52". */
function percents([low, high]: readonly [number, number]): string {
  const [a, b] = [Math.round(100 * low), Math.round(100 * high)];
  return a === b ? String(a) : `${a} to ${b}`;
}
