import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import styles from './choice.module.css';
import { IconButton } from './icon-button';

interface Props {
  readonly label: string;
  readonly unit: string;
  /** `null`: not measured. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly least: number;
  readonly most: number;
  /** How much one press changes it. */
  readonly step: number;
  /** What the first press gives. */
  readonly first: number;
}

/** A measured number, changed by presses instead of keys. */
export function Stepper({ label, unit, value, onChange, least, most, step, first }: Props) {
  const id = useId();
  const to = (next: number) => {
    const whole = Math.round(next / step) * step;
    onChange(next < least ? null : Math.min(most, Number(whole.toFixed(3))));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and this holds none
    <div className={styles.question} role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <span className={styles.answers}>
        <IconButton
          tone="quiet"
          label={`${label}: less`}
          icon={<Minus size={20} aria-hidden />}
          onPress={() => value !== null && to(value - step)}
          disabled={value === null}
        />
        <output className={styles.measured} aria-live="polite">
          {value === null ? 'Not measured' : `${value} ${unit}`}
        </output>
        <IconButton
          tone="quiet"
          label={`${label}: more`}
          icon={<Plus size={20} aria-hidden />}
          onPress={() => to(value === null ? first : value + step)}
        />
      </span>
    </div>
  );
}
