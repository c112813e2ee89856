import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './screen.module.css';

interface Props {
  /** A `TopBar`. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
  /** `column` for reading and forms; `fill` when the content keeps its own scrolling. */
  readonly room?: 'column' | 'fill';
}

/** A whole screen: the bar stays, the rest scrolls below it. */
export function Screen({ bar, children, room = 'column' }: Props) {
  return (
    <div className={styles.screen}>
      {bar}
      <main className={classes(styles.main, styles[room])}>{children}</main>
    </div>
  );
}
