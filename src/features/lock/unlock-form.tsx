import { type FormEvent, useState } from 'react';
import { unlock } from '../../state/lock';
import { Button } from '../../ui/button';
import { SecretField } from '../../ui/secret-field';
import styles from './lock.module.css';

interface Props {
  readonly problem: string | null;
  readonly opening: boolean;
}

export function UnlockForm({ problem, opening }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const empty = tried === '' && passphrase === '' ? 'Write the passphrase of this practice.' : null;
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTried(passphrase);
    if (passphrase && !opening) void unlock(passphrase);
  };
  return (
    <form className={styles.form} onSubmit={submit} autoComplete="off">
      <SecretField
        label="Passphrase"
        value={passphrase}
        onChange={setPassphrase}
        error={empty ?? (passphrase === (tried ?? '') ? problem : null)}
        autoFocus
      />
      <Button tone="primary" type="submit" pending={opening} full>
        {opening ? 'Opening' : 'Unlock'}
      </Button>
      <p role="status" className={styles.small}>
        {opening && 'Making the key from your passphrase. This takes a second or two.'}
      </p>
    </form>
  );
}
