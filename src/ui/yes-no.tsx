import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './choice.module.css';

interface Props {
  readonly label: string;
  /** `null`: not asked. */
  readonly value: boolean | null;
  /** Gets `null` when the chosen answer is pressed again. */
  readonly onChange: (value: boolean | null) => void;
}

/** A question and its two answers in one row. */
export function YesNo({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.question}>
      <span id={id}>{label}</span>
      <ToggleButtonGroup
        aria-labelledby={id}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value ? 'yes' : 'no']}
        onSelectionChange={(keys) => onChange(keys.has('yes') ? true : keys.has('no') ? false : null)}
        className={styles.answers ?? ''}
      >
        <ToggleButton id="yes" className={styles.chip ?? ''}>
          Yes
        </ToggleButton>
        <ToggleButton id="no" className={styles.chip ?? ''}>
          No
        </ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}
