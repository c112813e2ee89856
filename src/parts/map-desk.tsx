import type { ReactNode } from 'react';
import type { Half } from '../anatomy/sheet-frame';
import type { Mark } from '../picture/mark';
import type { Looking } from './looking';
import styles from './map-desk.module.css';
import { ViewChips } from './view-chips';

interface DeskProps {
  readonly hand: 'left' | 'right';
  /** A `MapFrame`. */
  readonly map: ReactNode;
  /** The map fills the desk, and the sheet lies over it at the thumb. */
  readonly filled?: boolean;
  /** A sheet, and above it what must be said at once. */
  readonly children: ReactNode;
}

/**
 * A body map and beside it, on the side away from the thumb, the sheet about what is selected. While hands are
 * on the client the map fills the desk, and a sheet lies over it within the thumb's reach.
 */
export function MapDesk({ hand, map, filled = false, children }: DeskProps) {
  return (
    <div className={styles.desk} data-hand={hand} data-filled={filled || undefined}>
      {map}
      {children && <div className={styles.beside}>{children}</div>}
    </div>
  );
}

interface FrameProps {
  readonly looking: Looking;
  readonly look: (at: Looking) => void;
  readonly marks: readonly Mark[];
  /** Whose limb is shown first in a close-up of one. */
  readonly side: Half;
  /** What a tap means or has just named; a `place` is named by the sheet's title too. */
  readonly said?: string;
  readonly says?: 'place' | 'tool';
  readonly hand: 'left' | 'right';
  /** What a tap on the map means, at the thumb. */
  readonly tools?: ReactNode;
  /** The map itself. */
  readonly children: ReactNode;
}

/** The map with the ways to look at it, and in words what lies under the finger. */
export function MapFrame(props: FrameProps) {
  const { looking, look, marks, side, said = '', says = 'place', hand, tools, children } = props;
  return (
    <section className={styles.map} aria-label="Body map">
      <div className={styles.stage}>
        {children}
        <p className={styles.named} role="status" data-says={says}>
          {said}
        </p>
      </div>
      <ViewChips looking={looking} look={look} marks={marks} side={side} />
      {tools && (
        <div className={styles.thumb} data-hand={hand}>
          {tools}
        </div>
      )}
    </section>
  );
}
