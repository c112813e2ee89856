import styles from './recovery-key-card.module.css';

interface Props {
  readonly recoveryKey: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** The recovery key to be copied or printed: printing a screen that holds it prints nothing else. */
export function RecoveryKeyCard({ recoveryKey, madeAt }: Props) {
  const day = new Date(madeAt).toLocaleDateString('en-GB', { dateStyle: 'long' });
  return (
    <section className={styles.card} data-print-alone aria-label="Recovery key">
      <p className={styles.onPaper}>Palpate recovery key, made on {day}</p>
      <p className={styles.key} data-figures>
        {recoveryKey.split('-').map((group, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and they never move
          <span key={i}>{group}</span>
        ))}
      </p>
      <p className={styles.words}>
        No letter O, I, L or U is in it: what looks like them is 0 or 1. Keep it away from the tablet. With it
        and the tablet anybody can open the records.
      </p>
    </section>
  );
}
