import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import styles from './field.module.css';
import { FieldHead, type FieldWords } from './field-parts';

interface Props extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The keyboard that a tablet offers; the type stays text, so that nothing is autofilled. */
  readonly inputMode?: 'text' | 'tel' | 'email' | 'numeric' | 'decimal';
  readonly spellCheck?: boolean;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
}

/** One line of text. Never remembered by the browser: no name, no autocomplete, no autofill type. */
export function TextField(props: Props) {
  const { label, value, onChange, optional, hint, error, inputMode = 'text', spellCheck = false } = props;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      {...(props.maxLength ? { maxLength: props.maxLength } : {})}
    >
      <FieldHead label={label} optional={optional ?? false} hint={hint} error={error} />
      <Input
        className={styles.input ?? ''}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize={inputMode === 'email' ? 'none' : 'sentences'}
        spellCheck={spellCheck}
      />
    </AriaTextField>
  );
}
