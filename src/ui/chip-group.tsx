import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './choice.module.css';
import { classes } from './classes';
import { VisuallyHidden } from './visually-hidden';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  /** `null`: nothing chosen. */
  readonly value: T | null;
  /** Gets `null` when the chosen chip is pressed again. */
  readonly onChange: (value: T | null) => void;
  /** Something is always chosen: pressing the chosen chip again changes nothing. */
  readonly required?: boolean;
  readonly labelHidden?: boolean;
  /** A question beside its answers, for lists of short ones. */
  readonly beside?: boolean;
  readonly disabled?: boolean;
}

/** One choice out of a few, all in sight. One tab stop; arrow keys move, space chooses. */
export function ChipGroup<T extends string>(props: Props<T>) {
  const { label, options, value, onChange, required = false, labelHidden = false, beside = false } = props;
  const labelId = useId();
  return (
    <div className={classes(styles.group, beside && styles.beside)}>
      {labelHidden ? (
        <VisuallyHidden id={labelId}>{label}</VisuallyHidden>
      ) : (
        <span id={labelId} className={styles.label}>
          {label}
        </span>
      )}
      <ToggleButtonGroup
        aria-labelledby={labelId}
        selectionMode="single"
        disallowEmptySelection={required}
        isDisabled={props.disabled ?? false}
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange(options.find((o) => keys.has(o.id))?.id ?? null)}
        className={styles.chips ?? ''}
      >
        {options.map((o) => (
          <ToggleButton key={o.id} id={o.id} className={styles.chip ?? ''}>
            {o.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
