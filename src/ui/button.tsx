import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { classes } from './classes';

export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'danger';

interface Props {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `primary` once a screen; `plain` inside rows and bars; `danger` for what destroys. */
  readonly tone?: ButtonTone;
  readonly type?: 'button' | 'submit';
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  /** Working: keeps the focus but takes no press; say beside it what is going on. */
  readonly pending?: boolean;
  readonly full?: boolean;
  /** Takes the focus as it comes, where what had it has gone. */
  readonly autoFocus?: boolean;
  /** Only where the visible words are not enough when read alone. */
  readonly label?: string;
}

export function Button({ children, tone = 'quiet', type = 'button', icon, label, ...rest }: Props) {
  const pending = rest.pending ?? false;
  return (
    <AriaButton
      type={pending ? 'button' : type}
      className={classes(styles.button, styles[tone], rest.full && styles.full, pending && styles.pending)}
      isDisabled={rest.disabled ?? false}
      aria-disabled={pending}
      autoFocus={rest.autoFocus ?? false}
      {...(rest.onPress && !pending ? { onPress: rest.onPress } : {})}
      {...(label ? { 'aria-label': label } : {})}
    >
      {icon}
      {children}
    </AriaButton>
  );
}
