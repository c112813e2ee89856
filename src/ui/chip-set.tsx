import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './choice.module.css';
import { VisuallyHidden } from './visually-hidden';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly values: readonly T[];
  /** The chosen ones in the order of the options. */
  readonly onChange: (values: T[]) => void;
  readonly labelHidden?: boolean;
}

/** Any number out of a few, all in sight. One tab stop; arrow keys move, space chooses and takes back. */
export function ChipSet<T extends string>(props: Props<T>) {
  const { label, options, values, onChange, labelHidden = false } = props;
  const labelId = useId();
  return (
    <div className={styles.group}>
      {labelHidden ? (
        <VisuallyHidden id={labelId}>{label}</VisuallyHidden>
      ) : (
        <span id={labelId} className={styles.label}>
          {label}
        </span>
      )}
      <ToggleButtonGroup
        aria-labelledby={labelId}
        selectionMode="multiple"
        selectedKeys={values}
        onSelectionChange={(keys) => onChange(options.filter((o) => keys.has(o.id)).map((o) => o.id))}
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
