import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classes } from './classes';
import styles from './field.module.css';
import { FieldHead, type FieldWords } from './field-parts';

interface Props extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly onBlur?: () => void;
}

/** Several lines, growing with what is written. No spelling service: it may send the text away. */
export function TextArea({ label, value, onChange, optional, hint, error, rows = 3, ...rest }: Props) {
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(rest.onBlur ? { onBlur: rest.onBlur } : {})}
      {...(rest.maxLength ? { maxLength: rest.maxLength } : {})}
    >
      <FieldHead label={label} optional={optional ?? false} hint={hint} error={error} />
      <AriaTextArea
        className={classes(styles.input, styles.area)}
        rows={rows}
        style={{ minHeight: `${rows * 1.4 + 1.2}em` }}
        autoComplete="off"
        spellCheck={false}
      />
    </AriaTextField>
  );
}
