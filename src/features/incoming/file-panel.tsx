import { type OldLetters, oldLetters, tellingWords } from '../../handover/incoming/read-letters';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import { YesNo } from '../../ui/yes-no';
import styles from './incoming.module.css';
import { letterWords, rowCount, separatorChips } from './incoming-words';
import type { Chosen, Incoming } from './use-incoming';

interface Props {
  readonly chosen: Chosen;
  readonly incoming: Incoming;
  readonly rows: number;
}

/** How the file is written, as far as a person can tell better. */
export function FilePanel({ chosen, incoming, rows }: Props) {
  const { table, headed } = chosen;
  return (
    <Panel
      title="The file"
      action={
        <Button tone="plain" onPress={incoming.restart}>
          Another file
        </Button>
      }
    >
      <p className={styles.name}>{table ? `${chosen.name}: ${rowCount(rows)}` : chosen.name}</p>
      {chosen.oldLetters && <OldLettersQuestion chosen={chosen} onLetters={incoming.sayLetters} />}
      {table && (
        <>
          <ChipGroup
            label="Between two cells stands a"
            required
            options={separatorChips}
            value={table.separator}
            onChange={(separator) => separator && incoming.saySeparator(separator)}
          />
          <YesNo
            label="The first row names the columns"
            value={headed}
            onChange={(yes) => yes !== null && incoming.sayHeaded(yes)}
          />
        </>
      )}
    </Panel>
  );
}

interface LettersProps {
  readonly chosen: Chosen;
  readonly onLetters: (letters: OldLetters) => void;
}

/** The same words read in each way: a person sees which of them are names. */
function OldLettersQuestion({ chosen, onLetters }: LettersProps) {
  const options = oldLetters.map((id) => ({ id, label: letterWords[id] }));
  return (
    <>
      <p>
        The letters with accents in this file are written in an older way. Choose the one that reads right.
      </p>
      <dl className={styles.letters}>
        {oldLetters.map((id) => (
          <div key={id}>
            <dt>{letterWords[id]}</dt>
            <dd>{tellingWords(chosen.bytes, id).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <ChipGroup
        label="It reads right as"
        required
        options={options}
        value={options.find(({ id }) => id === chosen.letters)?.id ?? null}
        onChange={(letters) => letters && onLetters(letters)}
      />
    </>
  );
}
