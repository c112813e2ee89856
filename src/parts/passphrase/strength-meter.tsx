import { classes } from '../../ui/classes';
import styles from './passphrase.module.css';
import type { Strength } from './passphrase-strength';

/** How long and how varied a passphrase is, in four steps and in words. */
export function StrengthMeter({ strength }: { readonly strength: Strength }) {
  return (
    <div className={styles.strength}>
      <div className={styles.steps} aria-hidden>
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={classes(
              styles.step,
              step <= strength.steps && (strength.enough ? styles.enough : styles.weak),
            )}
          />
        ))}
      </div>
      <p role="status" className={styles.small}>
        {strength.words}
      </p>
    </div>
  );
}
