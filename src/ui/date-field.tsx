import { type FocusEvent, useId, useState } from 'react';
import { classes } from './classes';
import styles from './field.module.css';
import { type FieldWords, OptionalWord } from './field-parts';
import { type DayLimits, type DayParts, dayParts, readDay } from './read-day';

interface Props extends FieldWords, DayLimits {
  /** `YYYY-MM-DD`, or `null` while the boxes say no real day. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const boxes = [
  { part: 'day', label: 'Day', digits: 2 },
  { part: 'month', label: 'Month', digits: 2 },
  { part: 'year', label: 'Year', digits: 4 },
] as const;

/**
 * A day typed in three boxes. What is typed stays in the boxes even when it is no real day; what is
 * wrong with it is said on leaving the last box, not while typing.
 */
export function DateField({ label, optional, hint, error, value, onChange, earliest, latest }: Props) {
  const id = useId();
  const [parts, setParts] = useState(() => dayParts(value));
  const [left, setLeft] = useState(false);
  const limits = { earliest, latest };
  const read = readDay(parts, limits);
  if (value !== null && value !== read.value) setParts(dayParts(value));
  const said = left && read.problem ? read.problem : error;

  const type = (part: keyof DayParts, text: string) => {
    const next = { ...parts, [part]: text };
    setParts(next);
    onChange(readDay(next, limits).value);
  };
  const blur = (e: FocusEvent) => setLeft(!e.currentTarget.contains(e.relatedTarget));

  return (
    <fieldset
      className={classes(styles.field, styles.set)}
      {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      onBlur={blur}
      onFocus={() => setLeft(false)}
    >
      <legend className={styles.label}>
        {label}
        {optional && <OptionalWord />}
      </legend>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {said && (
        <span id={`${id}-error`} className={styles.error}>
          {said}
        </span>
      )}
      <div className={styles.boxes}>
        {boxes.map(({ part, label: name, digits }) => (
          <label key={part} className={classes(styles.box, part === 'year' && styles.year)}>
            {name}
            <input
              className={styles.input}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={digits}
              value={parts[part]}
              aria-invalid={Boolean(said)}
              {...(said ? { 'aria-describedby': `${id}-error` } : {})}
              onChange={(e) => type(part, e.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
