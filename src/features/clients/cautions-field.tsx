import { Plus, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import styles from './clients.module.css';
import { withCaution } from './draft';

/** Whole-body cautions that a therapist asks about first, offered with one tap. */
const common = [
  'Blood thinners',
  'Blood clot suspected',
  'Cancer',
  'Fever',
  'Osteoporosis',
  'Loss of feeling',
  'Pregnancy',
];

interface Props {
  readonly list: readonly string[];
  readonly onList: (list: string[]) => void;
  /** What is typed and not yet added. */
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly error: string | undefined;
}

/** What warns everywhere: short entries, one a caution. */
export function CautionsField({ list, onList, typed, onTyped, error }: Props) {
  const add = () => {
    onList(withCaution(list, typed));
    onTyped('');
  };
  const addOnEnter = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || !typed.trim()) return;
    e.preventDefault();
    add();
  };
  const offered = common.filter((c) => !list.some((l) => l.toLowerCase() === c.toLowerCase()));
  return (
    <div className={styles.cautions}>
      {list.length > 0 && (
        <ul className={styles.entries} aria-label="Contraindications">
          {list.map((entry) => (
            <li key={entry} className={styles.entry}>
              <span>{entry}</span>
              <IconButton
                label={`Remove: ${entry}`}
                icon={<X size={18} aria-hidden />}
                onPress={() => onList(list.filter((l) => l !== entry))}
              />
            </li>
          ))}
        </ul>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field adds the entry. */}
      <div className={classes(styles.adding, styles.phrase)} onKeyDown={addOnEnter}>
        <TextField
          label="Contraindication"
          optional
          value={typed}
          onChange={onTyped}
          error={error}
          maxLength={200}
        />
        <Button onPress={add} disabled={!typed.trim()} icon={<Plus size={18} aria-hidden />}>
          Add
        </Button>
      </div>
      <ul className={styles.offered} aria-label="Common contraindications">
        {offered.map((c) => (
          <li key={c}>
            <Button
              tone="plain"
              icon={<Plus size={16} aria-hidden />}
              onPress={() => onList(withCaution(list, c))}
            >
              {c}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
