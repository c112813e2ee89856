import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from './classes';
import styles from './screen.module.css';

interface Props {
  /** A `TopBar`. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
  /** `column` for reading and forms, `wide` for what is drawn over time; `fill` when the content keeps its own scrolling. */
  readonly room?: 'column' | 'wide' | 'fill';
}

/**
 * A whole screen: the bar stays, the rest scrolls below it. Whoever came by a link that is gone now reads
 * on here.
 */
export function Screen({ bar, children, room = 'column' }: Props) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.screen}>
      {bar}
      <main ref={main} tabIndex={-1} className={classes(styles.main, styles[room])}>
        {children}
      </main>
    </div>
  );
}
