import { useId } from 'react';
import { classes } from './classes';
import styles from './field.module.css';
import { VisuallyHidden } from './visually-hidden';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly labelHidden?: boolean;
}

/** One choice out of many: the tablet's own list, which every thumb and screen reader knows. */
export function SelectField<T extends string>(props: Props<T>) {
  const { label, options, value, onChange, labelHidden = false } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((o) => o.id === chosen);
    if (option) onChange(option.id);
  };
  return (
    <div className={styles.field}>
      {labelHidden ? (
        <VisuallyHidden id={`${id}-label`}>{label}</VisuallyHidden>
      ) : (
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
      )}
      <select
        aria-labelledby={`${id}-label`}
        className={classes(styles.input, styles.select)}
        value={value}
        onChange={(e) => choose(e.target.value)}
        autoComplete="off"
      >
        {options.map((o) => (
          <option key={o.id} value={o.id}>
            {o.label}
          </option>
        ))}
      </select>
    </div>
  );
}
