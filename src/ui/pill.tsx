import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './pill.module.css';

interface Props {
  /** `problem` for red flags only; `warning` for cautions. */
  readonly tone?: 'plain' | 'warning' | 'problem';
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

/** A fact in one or two words, beside a name. */
export function Pill({ tone = 'plain', children, icon }: Props) {
  return (
    <span className={classes(styles.pill, styles[tone])}>
      {icon}
      <span className={styles.words}>{children}</span>
    </span>
  );
}
