import { BodyField } from '../../parts/body-field';
import { Panel } from '../../ui/panel';
import { changePractice, usePractice } from './change-practice';
import styles from './settings.module.css';

/** With which body a new client's map is shown, until their own is chosen. */
export function NewClientsPanel() {
  const { body } = usePractice();
  return (
    <Panel title="Figure of new clients">
      <p className={styles.hint}>
        Each client’s own is chosen on their card. Those who are here keep theirs.
      </p>
      <BodyField body={body} onChange={(next) => changePractice(() => ({ body: next }))} />
    </Panel>
  );
}
