import { type FormEvent, useState } from 'react';
import { unlock, unlockByPasskey, useLock, workHere } from '../../state/lock';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { SecretField } from '../../ui/secret-field';
import styles from './lock.module.css';
import { waitWords } from './wait-words';

interface Props {
  readonly onForgotten: () => void;
}

/** One box for the passphrase of whichever therapist comes: no names stand at the door. */
export function UnlockForm({ onForgotten }: Props) {
  const { phase, problem, elsewhere, waitSeconds, passkey } = useLock();
  const opening = phase === 'opening';
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const empty = tried === '' && passphrase === '' ? 'Write your passphrase.' : null;
  const wrong = passphrase === (tried ?? '') && !elsewhere ? problem : null;
  const open = (how: (passphrase: string) => Promise<void>) => {
    setTried(passphrase);
    if (passphrase && !opening && waitSeconds === 0) void how(passphrase);
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    open(unlock);
  };
  return (
    <form className={styles.form} onSubmit={submit} autoComplete="off">
      <SecretField
        label="Passphrase"
        value={passphrase}
        onChange={setPassphrase}
        error={waitWords(waitSeconds) ?? empty ?? wrong}
        autoFocus
      />
      {elsewhere && (
        <Banner
          tone="info"
          title={problem ?? ''}
          action={<Button onPress={() => open(workHere)}>Work here instead</Button>}
          announced
        >
          It saves and locks there first. Nothing is lost.
        </Banner>
      )}
      <div className={styles.actions}>
        <Button tone="primary" type="submit" pending={opening} disabled={waitSeconds > 0} full>
          {opening ? 'Opening' : 'Unlock'}
        </Button>
        {passkey && (
          <Button full disabled={opening} onPress={() => void unlockByPasskey()}>
            Unlock with a passkey
          </Button>
        )}
        <Button tone="plain" full disabled={opening} onPress={onForgotten}>
          I have forgotten my passphrase
        </Button>
      </div>
      <p role="status" className={styles.small}>
        {opening && 'Making the key from your passphrase. This takes a second or two.'}
      </p>
    </form>
  );
}
