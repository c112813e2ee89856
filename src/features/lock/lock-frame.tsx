import type { ReactNode } from 'react';
import { BrandMark } from '../../ui/brand-mark';
import styles from './lock.module.css';

interface Props {
  readonly title: string;
  readonly words?: string;
  readonly children?: ReactNode;
}

/** One calm column under the app's mark. */
export function LockFrame({ title, words, children }: Props) {
  return (
    <main className={styles.door}>
      <div className={styles.column}>
        <header className={styles.head}>
          <BrandMark size={64} />
          <h1>{title}</h1>
          {words && <p className={styles.lead}>{words}</p>}
        </header>
        {children}
      </div>
    </main>
  );
}
