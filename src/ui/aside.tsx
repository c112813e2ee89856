import type { ReactNode } from 'react';
import styles from './aside.module.css';

interface Props {
  /** A question: "How is this counted?" */
  readonly title: string;
  readonly children: ReactNode;
}

/** What need not be read, and opens beneath its question where it is asked. */
export function Aside({ title, children }: Props) {
  return (
    <details className={styles.aside}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.words}>{children}</div>
    </details>
  );
}
