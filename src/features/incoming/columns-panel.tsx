import { useMemo } from 'react';
import {
  type CardField,
  type Columns,
  cardFields,
  cardFieldWords,
  columnsProblem,
  likelyField,
} from '../../handover/incoming/card-fields';
import type { Line } from '../../handover/incoming/read-table';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { SelectField } from '../../ui/select-field';
import styles from './incoming.module.css';
import type { Incoming } from './use-incoming';

interface Props {
  /** `null`: the column has no name. */
  readonly heads: readonly (string | null)[];
  readonly lines: readonly Line[];
  readonly columns: Columns;
  readonly incoming: Incoming;
}

/** How many rows are looked at for a suggestion, and how many are shown. */
const looked = 200;
const shown = 3;

const out = 'left-out';
const options = [
  { id: out, label: 'Leave it out' } as const,
  ...cardFields.map((id) => ({ id, label: cardFieldWords[id] })),
];

const nameOf = (heads: Props['heads'], at: number): string => heads[at] ?? `Column ${at + 1}`;

/** What each column holds. What it looks like is offered beside it, and holds when it is taken. */
export function ColumnsPanel({ heads, lines, columns, incoming }: Props) {
  const words = useMemo(
    () => heads.map((_, i) => lines.slice(0, looked).map(({ cells }) => cells[i] ?? '')),
    [heads, lines],
  );
  const likely = useMemo(() => heads.map((head, i) => likelyField(head, words[i] ?? [])), [heads, words]);
  const offered = likely.filter((field, i) => field && !columns[i]).length;
  const problem = columnsProblem(columns);
  return (
    <Panel title="What each column holds">
      {offered > 0 && (
        <div className={styles.acts}>
          <Button onPress={() => incoming.sayColumns(columns.map((now, i) => now ?? likely[i] ?? null))}>
            {offered === 1 ? 'Take the suggestion' : `Take all ${offered} suggestions`}
          </Button>
        </div>
      )}
      <ul className={styles.columns}>
        {heads.map((_, at) => (
          <Column
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            key={at}
            name={nameOf(heads, at)}
            words={(words[at] ?? []).filter(Boolean).slice(0, shown)}
            field={columns[at] ?? null}
            likely={likely[at] ?? null}
            onField={(field) => incoming.sayColumn(at, field)}
          />
        ))}
      </ul>
      <p className={styles.muted} role="status">
        {problem ?? leftOutWords(heads, columns)}
      </p>
    </Panel>
  );
}

function leftOutWords(heads: Props['heads'], columns: Columns): string {
  const names = columns.flatMap((field, at) => (field ? [] : [nameOf(heads, at)]));
  return names.length === 0 ? 'Every column comes in.' : `Left out: ${names.join(', ')}.`;
}

interface ColumnProps {
  readonly name: string;
  readonly words: readonly string[];
  readonly field: CardField | null;
  readonly likely: CardField | null;
  readonly onField: (field: CardField | null) => void;
}

function Column({ name, words, field, likely, onField }: ColumnProps) {
  return (
    <li>
      <span className={styles.column}>
        <span className={styles.name}>{name}</span>
        <span className={styles.cells}>{words.length > 0 ? words.join(' · ') : 'Empty'}</span>
      </span>
      <span className={styles.field}>
        <SelectField
          label={`${name} holds`}
          labelHidden
          options={options}
          value={field ?? out}
          onChange={(id) => onField(id === out ? null : id)}
        />
        {likely && likely !== field && (
          <Button
            tone="plain"
            label={`${name}: take ${cardFieldWords[likely]}`}
            onPress={() => onField(likely)}
          >
            {`Looks like: ${cardFieldWords[likely]}`}
          </Button>
        )}
      </span>
    </li>
  );
}
