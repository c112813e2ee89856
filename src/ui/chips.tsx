import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup, type ToggleButtonGroupProps } from 'react-aria-components/ToggleButtonGroup';
import styles from './choice.module.css';
import { classes } from './classes';
import { VisuallyHidden } from './visually-hidden';

export interface Chip<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface ChipsLook {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** A question beside its answers, for lists of short ones. */
  readonly beside?: boolean;
}

interface Props extends ChipsLook {
  readonly options: readonly Chip<string>[];
  readonly choosing: Pick<
    ToggleButtonGroupProps,
    'selectionMode' | 'selectedKeys' | 'onSelectionChange' | 'disallowEmptySelection' | 'isDisabled'
  >;
}

/** A named row of chips. One tab stop; arrow keys move, space chooses. */
export function Chips({ label, labelHidden = false, beside = false, options, choosing }: Props) {
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
      <ToggleButtonGroup aria-labelledby={labelId} {...choosing} className={styles.chips ?? ''}>
        {options.map((o) => (
          <ToggleButton key={o.id} id={o.id} className={styles.chip ?? ''}>
            {o.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
