import { useEffect, useState } from 'react';
import { ports } from '../../state/ports';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './lock.module.css';
import { LockFrame } from './lock-frame';
import { NewPracticeForm } from './new-practice-form';

interface Props {
  readonly problem: string | null;
  readonly opening: boolean;
}

/** A tablet without a practice: it may be new, or it may have been wiped, so it asks. */
export function FirstRun({ problem, opening }: Props) {
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
  return (
    <LockFrame title="Palpate" words="Body map and record for soft-tissue therapists.">
      {installFirst && (
        <Banner tone="warning" title="First put Palpate on the home screen">
          Press Share, then Add to Home Screen, and open it from there. Safari deletes what a website stored
          when it is not used for seven days, and the installed app has a storage of its own.
        </Banner>
      )}
      <div className={styles.choices}>
        <Button tone="primary" full onPress={() => setChoice('new')}>
          New practice
        </Button>
        <Button full onPress={() => setChoice('restore')}>
          Restore from a backup
        </Button>
      </div>
      {choice === 'restore' && (
        <Banner tone="info" title="Restoring is not available in this version yet" announced>
          Keep your backup file safe. Nothing on this tablet was changed.
        </Banner>
      )}
    </LockFrame>
  );
}
