import { type FormEvent, useState } from 'react';
import { recover, useLock } from '../../state/lock';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './lock.module.css';
import { LockFrame } from './lock-frame';
import { waitWords } from './wait-words';

interface Props {
  readonly onBack: () => void;
}

/** The door for whoever has forgotten their passphrase. */
export function RecoveryForm({ onBack }: Props) {
  const { phase, problem, waitSeconds } = useLock();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const opening = phase === 'opening';
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTried(typed);
    if (!opening && waitSeconds === 0) void recover(typed);
  };
  const words = typed === tried ? problem : null;
  return (
    <LockFrame title="Recovery key" words="The six groups that were shown when it was made.">
      <form className={styles.form} onSubmit={submit} autoComplete="off">
        <TextField
          label="Recovery key"
          hint="Small letters, spaces and hyphens do not matter."
          value={typed}
          onChange={setTyped}
          error={waitWords(waitSeconds) ?? words}
          maxLength={80}
          autoFocus
        />
        <div className={styles.actions}>
          <Button tone="primary" type="submit" pending={opening} disabled={waitSeconds > 0} full>
            Unlock with the recovery key
          </Button>
          <Button tone="plain" full onPress={onBack} disabled={opening}>
            Back
          </Button>
        </div>
      </form>
    </LockFrame>
  );
}
