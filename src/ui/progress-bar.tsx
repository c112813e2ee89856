import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { classes } from './classes';
import styles from './progress-bar.module.css';

interface Props {
  readonly label: string;
  /** 0 to 1, or `null` when nobody knows how long it takes. */
  readonly value: number | null;
}

export function ProgressBar({ label, value }: Props) {
  return (
    <AriaProgressBar
      className={styles.progress ?? ''}
      isIndeterminate={value === null}
      value={(value ?? 0) * 100}
    >
      <Label>{label}</Label>
      <svg className={styles.track} preserveAspectRatio="none" viewBox="0 0 100 6" aria-hidden>
        <rect
          className={classes(styles.bar, value === null && styles.running)}
          width={value === null ? 30 : value * 100}
          height="6"
        />
      </svg>
    </AriaProgressBar>
  );
}
