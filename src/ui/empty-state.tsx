import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface Props {
  readonly title: string;
  /** What will be here. */
  readonly children: ReactNode;
  /** The first step, and at most one other. */
  readonly actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
