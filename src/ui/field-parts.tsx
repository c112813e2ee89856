import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './field.module.css';

/** What every field may say around its box. */
export interface FieldWords {
  readonly label: string;
  /** Says "optional" after the label; fields without it are needed. */
  readonly optional?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong and what to do, beside the field. */
  readonly error?: string | null | undefined;
}

export const OptionalWord = () => <span className={styles.optional}> (optional)</span>;

/** Above the box: label, hint, and the error, which react-aria ties to the box. */
export function FieldHead({ label, optional, hint, error }: FieldWords) {
  return (
    <>
      <Label className={styles.label ?? ''}>
        {label}
        {optional && <OptionalWord />}
      </Label>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      {error && (
        <Text slot="errorMessage" className={styles.error ?? ''}>
          {error}
        </Text>
      )}
    </>
  );
}
