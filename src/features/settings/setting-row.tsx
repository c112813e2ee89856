import type { ReactNode } from 'react';
import styles from './setting-row.module.css';

interface Props {
  readonly title: string;
  readonly words: string;
  readonly action?: ReactNode;
}

/** One thing that can be looked at or changed, in words, with its button at the right. */
export function SettingRow({ title, words, action }: Props) {
  return (
    <div className={styles.row}>
      <div className={styles.rowWords}>
        <h3>{title}</h3>
        <p>{words}</p>
      </div>
      {action}
    </div>
  );
}
