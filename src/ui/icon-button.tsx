import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { classes } from './classes';

interface Props {
  /** What it does, for those who do not see the icon. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly tone?: 'plain' | 'quiet';
  /** Nothing to do just now: takes no press, but keeps the focus of whoever pressed it last. */
  readonly disabled?: boolean;
}

/** A square target with an icon. Only for icons everyone knows: close, back, undo, redo, lock. */
export function IconButton({ label, icon, onPress, tone = 'plain', disabled = false }: Props) {
  return (
    <AriaButton
      aria-label={label}
      {...(disabled ? { 'aria-disabled': true } : { onPress })}
      className={classes(styles.button, styles[tone], styles.icon)}
    >
      {icon}
    </AriaButton>
  );
}
