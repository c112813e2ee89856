import { type FormEvent, useEffect, useRef, useState } from 'react';
import { NewPassphrase } from '../../parts/passphrase/new-passphrase';
import type { NewPractice } from '../../state/let-in';
import { setUp } from '../../state/lock';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/focus-first-error';
import { TextField } from '../../ui/text-field';
import { checkNewPractice, noNewPractice } from './check-new-practice';
import styles from './lock.module.css';

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
  const shown: typeof errors = tries > 0 ? errors : {};
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
      <NewPassphrase
        value={{ passphrase: given.passphrase, again }}
        onChange={(next) => {
          set('passphrase')(next.passphrase);
          setAgain(next.again);
        }}
        errors={shown}
      />
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
