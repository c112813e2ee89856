import { useState } from 'react';
import { Banner } from '../../ui/banner';
import { Checkbox } from '../../ui/checkbox';
import { Panel } from '../../ui/panel';
import { changePractice, usePractice } from './change-practice';
import styles from './settings.module.css';

/** Which factors are held against what comes back. */
export function WatchedPanel() {
  const { factors, watchedFactors } = usePractice();
  const [refused, setRefused] = useState<string | null>(null);
  const watch = (id: string, watched: boolean) =>
    setRefused(
      changePractice((now) => {
        const others = now.watchedFactors.filter((w) => w !== id);
        return { watchedFactors: watched ? [...others, id] : others };
      }),
    );
  return (
    <Panel title="Factors to watch">
      <p className={styles.hint}>
        Choose one to three beforehand, and keep to them. History compares only these with what came back:
        among many factors one always seems to fit, by chance.
      </p>
      {refused && (
        <Banner tone="warning" announced>
          {refused}
        </Banner>
      )}
      <ul className={styles.checks}>
        {factors.map((f) => (
          <li key={f.id}>
            <Checkbox selected={watchedFactors.includes(f.id)} onChange={(on) => watch(f.id, on)}>
              {f.name}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
