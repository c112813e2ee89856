import { useState } from 'react';
import type { Pair } from '../../state/versions';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { type Difference, differences } from './differences';
import { knotWords, stateWords } from './version-words';
import styles from './versions.module.css';

/** What matters is near the top; the rest is a tap away. */
const shown = 12;

/** What two versions say otherwise, side by side. */
export function Compared({ pair }: { readonly pair: Pair }) {
  const { version, inUse } = pair;
  const all = [...knotDifference(pair), ...differences(inUse ?? {}, version.record)];
  const [whole, setWhole] = useState(false);
  if (all.length === 0)
    return (
      <p className={styles.muted}>
        They differ in nothing that can be told in words, such as where exactly a mark stands.
      </p>
    );
  const heads = [
    ['In use', stateWords(inUse)],
    ['The other', stateWords(version.record)],
  ].map((words) => words.filter(Boolean).join(': '));
  return (
    <>
      <DataTable
        heads={['', ...heads]}
        rows={all.slice(0, whole ? undefined : shown).map(({ where, inUse: own, other }) => ({
          head: where,
          cells: [own || 'Empty', other || 'Empty'],
        }))}
        even
      />
      {!whole && all.length > shown && (
        <div className={styles.acts}>
          <Button onPress={() => setWhole(true)}>{`Show ${all.length - shown} more`}</Button>
        </div>
      )}
    </>
  );
}

/** A link's knot is told by the finding with which it began. */
function knotDifference({ version: { record }, inUse, sessions }: Pair): Difference[] {
  if (record.kind !== 'knot-link') return [];
  const own = inUse?.kind === 'knot-link' ? knotWords(inUse, sessions) : '';
  const other = knotWords(record, sessions);
  return own === other ? [] : [{ where: 'It is', inUse: own, other }];
}
