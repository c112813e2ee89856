import { useState } from 'react';
import { dayWords } from '../../domain/calendar-day';
import type { AlikeLine } from '../../handover/incoming/sort-lines';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import styles from './incoming.module.css';
import { clientCount } from './incoming-words';
import type { Chosen, Decision } from './use-incoming';

interface Props {
  readonly alike: readonly AlikeLine[];
  readonly decided: Chosen['decided'];
  readonly onDecide: (rows: readonly number[], decision: Decision | null) => void;
}

const step = 50;
const chips: readonly { readonly id: Decision; readonly label: string }[] = [
  { id: 'leave-out', label: 'Leave out' },
  { id: 'add', label: 'Add as another client' },
];

/** Who is possibly on the list already: a person decides, one by one or for all. */
export function AlikeList({ alike, decided, onDecide }: Props) {
  const [count, setCount] = useState(step);
  const open = alike.map(({ line }) => line.number).filter((row) => !decided.has(row));
  return (
    <Panel title={`Possibly here already: ${clientCount(alike.length)}`}>
      <p>The same name and date of birth, or the same NHS number. Cards that are here are not changed.</p>
      {open.length > 1 && (
        <div className={styles.acts}>
          <Button
            onPress={() => onDecide(open, 'leave-out')}
          >{`Leave out all ${open.length} undecided`}</Button>
        </div>
      )}
      <ul className={styles.rows}>
        {alike.slice(0, count).map(({ line, card, like }) => (
          <li key={line.number}>
            <span>
              <span className={styles.name}>{`Row ${line.number}: ${card.name}`}</span>
              <span className={styles.muted}>
                {`, ${dayWords(card.dateOfBirth)}. Like ${like.name}, ${dayWords(like.dateOfBirth)}, `}
                {like.row === null ? 'who is on the list.' : `in row ${like.row} of the file.`}
              </span>
            </span>
            <ChipGroup
              label={`Row ${line.number}, ${card.name}`}
              labelHidden
              options={chips}
              value={decided.get(line.number) ?? null}
              onChange={(decision) => onDecide([line.number], decision)}
            />
          </li>
        ))}
      </ul>
      {count < alike.length && (
        <div className={styles.acts}>
          <Button tone="plain" onPress={() => setCount(count + step)}>
            {`Show more: ${count} of ${alike.length} are shown`}
          </Button>
        </div>
      )}
    </Panel>
  );
}
