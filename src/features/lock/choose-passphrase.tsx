import { type FormEvent, useState } from 'react';
import { checkPassphrase } from '../../parts/passphrase/check-passphrase';
import { NewPassphrase, noPassphrase } from '../../parts/passphrase/new-passphrase';
import { chooseAnew, useLock } from '../../state/lock';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import styles from './lock.module.css';
import { LockFrame } from './lock-frame';

/** After the recovery key opened: who it is, and a new passphrase for them. */
export function ChoosePassphrase() {
  const { therapists, problem, working } = useLock();
  const [who, setWho] = useState(therapists.length === 1 ? (therapists[0]?.id ?? null) : null);
  const [words, setWords] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const errors = checkPassphrase(words.passphrase, words.again);
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTried(true);
    if (who && !working && Object.keys(errors).length === 0) void chooseAnew(who, words.passphrase);
  };
  return (
    <LockFrame
      title="Choose a new passphrase"
      words="It takes the place of the one that was forgotten. The recovery key stays the same."
    >
      <form className={styles.form} onSubmit={submit} autoComplete="off">
        {therapists.length > 1 && (
          <ChipGroup
            label="Whose passphrase it is"
            options={therapists.map(({ id, name }) => ({ id, label: name }))}
            value={who}
            onChange={setWho}
          />
        )}
        {tried && !who && <Banner tone="problem">Choose whose passphrase it is.</Banner>}
        <NewPassphrase
          label="New passphrase"
          value={words}
          onChange={setWords}
          errors={tried ? errors : {}}
        />
        {problem && (
          <Banner tone="problem" title="Nothing was changed" announced>
            {problem}
          </Banner>
        )}
        <Button tone="primary" type="submit" pending={working} full>
          {working ? 'Opening' : 'Keep it and unlock'}
        </Button>
      </form>
    </LockFrame>
  );
}
