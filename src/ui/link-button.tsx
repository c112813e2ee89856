import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ButtonTone } from './button';
import styles from './button.module.css';
import { classes } from './classes';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
  readonly tone?: ButtonTone;
  readonly icon?: ReactNode;
  readonly full?: boolean;
}

/** Goes to another screen and looks like a button. `to` holds opaque ids only. */
export function LinkButton({ to, children, tone = 'quiet', icon, full }: Props) {
  return (
    <Link href={to} className={classes(styles.button, styles[tone], full && styles.full)}>
      {icon}
      {children}
    </Link>
  );
}
