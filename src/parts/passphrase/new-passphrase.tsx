import { SecretField } from '../../ui/secret-field';
import type { checkPassphrase } from './check-passphrase';
import { passphraseStrength } from './passphrase-strength';
import { StrengthMeter } from './strength-meter';

export interface TwicePassphrase {
  readonly passphrase: string;
  readonly again: string;
}

export const noPassphrase: TwicePassphrase = { passphrase: '', again: '' };

interface Props {
  /** What the first field is called; the second adds "again". */
  readonly label?: string;
  readonly value: TwicePassphrase;
  readonly onChange: (value: TwicePassphrase) => void;
  readonly errors: ReturnType<typeof checkPassphrase>;
}

/** A new passphrase, written twice, and how good it is. */
export function NewPassphrase({ label = 'Passphrase', value, onChange, errors }: Props) {
  return (
    <>
      <SecretField
        label={label}
        hint="At least 12 characters. Four words that do not belong together are good."
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        error={errors.passphrase}
      />
      <StrengthMeter strength={passphraseStrength(value.passphrase)} />
      <SecretField
        label={`${label} again`}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={errors.again}
      />
    </>
  );
}
