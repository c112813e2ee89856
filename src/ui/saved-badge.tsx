import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { classes } from './classes';
import styles from './saved-badge.module.css';

interface Props {
  readonly state: 'saved' | 'saving' | 'not-saved';
  /** "Saved"; with a failure also why, and what is safe. */
  readonly words: string;
}

const icons = { saved: Check, saving: LoaderCircle, 'not-saved': CircleAlert };

/** Says whether what is on the screen is on the disk. Screen readers hear failures, not each save. */
export function SavedBadge({ state, words }: Props) {
  const Icon = icons[state];
  return (
    <span
      className={classes(styles.badge, state === 'not-saved' && styles.problem)}
      role={state === 'not-saved' ? 'alert' : undefined}
    >
      <Icon size={16} aria-hidden />
      <span className={state === 'not-saved' ? undefined : styles.words}>{words}</span>
    </span>
  );
}
