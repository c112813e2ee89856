import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './choice.module.css';

interface Props {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** `null`: not asked. */
  readonly value: number | null;
  /** Gets `null` when the chosen number is pressed again. */
  readonly onChange: (value: number | null) => void;
  /** What a number means; shown below the row, and read with it. */
  readonly wordsFor?: (n: number) => string;
  readonly disabled?: boolean;
}

/** A row of whole numbers, every one a target. One tab stop; arrow keys move, space chooses. */
export function NumberRow({ label, min, max, value, onChange, wordsFor, disabled = false }: Props) {
  const labelId = useId();
  const numbers = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  return (
    <div className={styles.group}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        selectionMode="single"
        isDisabled={disabled}
        selectedKeys={value === null ? [] : [String(value)]}
        onSelectionChange={(keys) => onChange(numbers.find((n) => keys.has(String(n))) ?? null)}
        className={styles.numbers ?? ''}
      >
        {numbers.map((n) => (
          <ToggleButton
            key={n}
            id={String(n)}
            className={styles.chip ?? ''}
            {...(wordsFor ? { 'aria-label': `${n}, ${wordsFor(n)}` } : {})}
          >
            {n}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {wordsFor && <NumberWords min={min} max={max} value={value} wordsFor={wordsFor} />}
    </div>
  );
}

type WordsProps = Required<Pick<Props, 'min' | 'max' | 'value' | 'wordsFor'>>;

/** The chosen number in words; before a choice, what the two ends mean. */
function NumberWords({ min, max, value, wordsFor }: WordsProps) {
  return (
    <div className={styles.words} aria-hidden>
      {value === null ? (
        <>
          <span>
            {min} {wordsFor(min)}
          </span>
          <span>
            {max} {wordsFor(max)}
          </span>
        </>
      ) : (
        <span>
          {value} {wordsFor(value)}
        </span>
      )}
    </div>
  );
}
