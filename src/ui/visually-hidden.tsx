import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

interface Props {
  readonly children: ReactNode;
  readonly id?: string;
}

/** Read by screen readers, seen by nobody. */
export function VisuallyHidden({ children, id }: Props) {
  return (
    <span id={id} className={styles.hidden}>
      {children}
    </span>
  );
}
