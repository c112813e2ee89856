import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** At the right of the title: one plain button or a link. */
  readonly action?: ReactNode;
}

/** A part of a screen with its own heading. */
export function Panel({ title, children, action }: Props) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  );
}
