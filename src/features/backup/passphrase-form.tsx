import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button';
import { SecretField } from '../../ui/secret-field';
import styles from './backup.module.css';

interface Props {
  readonly trying: boolean;
  /** Why the last one did not open it. */
  readonly problem: string | null;
  readonly onTry: (passphrase: string) => void;
  readonly onBack: () => void;
}

/** The passphrase of a backup: the one that was in use when it was made. */
export function PassphraseForm({ trying, problem, onTry, onBack }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTried(passphrase);
    if (passphrase && !trying) onTry(passphrase);
  };
  const empty =
    tried === '' && passphrase === '' ? 'Write the passphrase, or the recovery key, of this backup.' : null;
  return (
    <form className={styles.column} onSubmit={submit} autoComplete="off">
      <SecretField
        label="Passphrase or recovery key"
        hint="As it was when the backup was made."
        value={passphrase}
        onChange={setPassphrase}
        error={empty ?? (passphrase === tried ? problem : null)}
        autoFocus
      />
      <div className={styles.acts}>
        <Button tone="primary" type="submit" pending={trying}>
          {trying ? 'Opening' : 'Open the backup'}
        </Button>
        <Button tone="plain" onPress={onBack} disabled={trying}>
          Another file
        </Button>
      </div>
    </form>
  );
}
