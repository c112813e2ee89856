import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { NewPractice } from '../../state/let-in';
import { setUp } from '../../state/lock';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/focus-first-error';
import { SecretField } from '../../ui/secret-field';
import { TextField } from '../../ui/text-field';
import { checkNewPractice, noNewPractice } from './check-new-practice';
import styles from './lock.module.css';
import { passphraseStrength } from './passphrase-strength';
import { StrengthMeter } from './strength-meter';

interface Props {
  readonly problem: string | null;
  readonly opening: boolean;
  readonly onBack: () => void;
}

export function NewPracticeForm({ problem, opening, onBack }: Props) {
  const [given, setGiven] = useState<NewPractice>(noNewPractice);
  const [again, setAgain] = useState('');
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const errors = checkNewPractice(given, again);
  const shown = tries > 0 ? errors : {};
  const set = (part: keyof NewPractice) => (text: string) => setGiven((g) => ({ ...g, [part]: text }));
  useEffect(() => {
    if (tries > 0) focusFirstError(form.current);
  }, [tries]);

  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTries(tries + 1);
    if (!opening && Object.keys(errors).length === 0) void setUp(given);
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} autoComplete="off">
      <TextField
        label="Your name"
        value={given.therapist}
        onChange={set('therapist')}
        error={shown.therapist}
        maxLength={200}
        autoFocus
      />
      <TextField
        label="Registration"
        optional
        hint="The body and number that go under your letters."
        value={given.registration}
        onChange={set('registration')}
        maxLength={200}
      />
      <TextField
        label="Practice name"
        optional
        value={given.practice}
        onChange={set('practice')}
        maxLength={200}
      />
      <SecretField
        label="Passphrase"
        hint="At least 12 characters. Four words that do not belong together are good."
        value={given.passphrase}
        onChange={set('passphrase')}
        error={shown.passphrase}
      />
      <StrengthMeter strength={passphraseStrength(given.passphrase)} />
      <SecretField label="Passphrase again" value={again} onChange={setAgain} error={shown.again} />
      <Banner tone="warning" title="A lost passphrase cannot be recovered in this version">
        Write it down and keep it away from the tablet. Without it nobody can open the records, not even you.
      </Banner>
      {problem && (
        <Banner tone="problem" title="The practice was not made" announced>
          {problem}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button tone="primary" type="submit" pending={opening} full>
          {opening ? 'Making the practice' : 'Make the practice'}
        </Button>
        <Button tone="plain" full onPress={onBack} disabled={opening}>
          Back
        </Button>
      </div>
    </form>
  );
}
