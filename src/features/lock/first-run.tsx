import { type ReactNode, useEffect, useState } from 'react';
import { ports } from '../../state/ports';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './lock.module.css';
import { LockFrame } from './lock-frame';
import { NewPracticeForm } from './new-practice-form';

interface Props {
  readonly problem: string | null;
  readonly opening: boolean;
  /** Nothing is here, but a practice was. */
  readonly lost: boolean;
  /** Restoring from a backup, which is loaded when it is chosen. */
  readonly restore: (back: () => void) => ReactNode;
}

/** A tablet without a practice: it may be new, or it may have been wiped, so it asks. */
export function FirstRun({ problem, opening, lost, restore }: Props) {
  const [choice, setChoice] = useState<'new' | 'restore' | null>(null);
  const [installFirst, setInstallFirst] = useState(false);
  useEffect(
    () =>
      void ports()
        .storage.health()
        .then((h) => setInstallFirst(h.installAdvised)),
    [],
  );
  if (choice === 'new')
    return (
      <LockFrame
        title="New practice"
        words="Everything stays on this tablet, encrypted with your passphrase."
      >
        <NewPracticeForm problem={problem} opening={opening} onBack={() => setChoice(null)} />
      </LockFrame>
    );
  if (choice === 'restore')
    return (
      <LockFrame
        title="Restore from a backup"
        words="The file is read and checked first. Nothing changes until you have seen what it holds."
      >
        {restore(() => setChoice(null))}
      </LockFrame>
    );
  return (
    <LockFrame title="Palpate" words="Body map and record for soft-tissue therapists.">
      {lost && (
        <Banner tone="problem" title="The records on this tablet are gone" announced>
          There was a practice here. Its browser emptied or lost the database, and Palpate cannot bring it
          back from this tablet. Restore it from your last backup.
        </Banner>
      )}
      {installFirst && (
        <Banner tone="warning" title="First put Palpate on the home screen">
          Press Share, then Add to Home Screen, and open it from there. Safari deletes what a website stored
          when it is not used for seven days, and the installed app has a storage of its own.
        </Banner>
      )}
      <div className={styles.choices}>
        <Button tone={lost ? 'quiet' : 'primary'} full onPress={() => setChoice('new')}>
          New practice
        </Button>
        <Button tone={lost ? 'primary' : 'quiet'} full onPress={() => setChoice('restore')}>
          Restore from a backup
        </Button>
      </div>
    </LockFrame>
  );
}
