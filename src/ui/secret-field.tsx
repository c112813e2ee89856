import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Button } from './button';
import styles from './field.module.css';
import { FieldHead, type FieldWords } from './field-parts';

interface Props extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/**
 * A passphrase: hidden until shown, and offered to no password manager. "Off" is not obeyed in fields
 * like this one: Chromium would take the field before it for a user name, and keep that readable on the
 * disk. A code for one use is left alone.
 */
export function SecretField({ label, value, onChange, hint, error, autoFocus = false }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoFocus={autoFocus}
    >
      <FieldHead label={label} hint={hint} error={error} />
      <div className={styles.withButton}>
        <Input
          className={styles.input ?? ''}
          type={shown ? 'text' : 'password'}
          autoComplete="one-time-code"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          data-1p-ignore
          data-lpignore="true"
        />
        <Button label={`${shown ? 'Hide' : 'Show'}: ${label}`} onPress={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
        </Button>
      </div>
    </AriaTextField>
  );
}
