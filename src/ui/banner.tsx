import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classes } from './classes';

interface Props {
  /** `problem` is for red flags and for what went wrong. */
  readonly tone: 'info' | 'warning' | 'problem';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Appeared by itself: screen readers say it at once. */
  readonly announced?: boolean;
}

const icons = { info: Info, warning: TriangleAlert, problem: CircleAlert };

/** What happened, what is safe, what to do. */
export function Banner({ tone, title, children, action, announced = false }: Props) {
  const Icon = icons[tone];
  return (
    <div className={classes(styles.banner, styles[tone])} role={announced ? 'alert' : undefined}>
      <Icon size={20} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
