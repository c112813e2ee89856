import { useState } from 'react';
import type { Summary } from '../../state/backup/restore';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './backup.module.css';

interface Props {
  /** `null`: nothing is lost by restoring. */
  readonly here: Summary | null;
  readonly backup: Summary;
  readonly onReplace: () => void;
  readonly onBack: () => void;
}

const passphraseWords = 'Palpate then locks. The passphrase of the backup opens it from then on.';

/** The last question before what is in use is replaced. */
export function ReplaceQuestion({ here, backup, onReplace, onBack }: Props) {
  const [asked, setAsked] = useState(false);
  if (!here)
    return (
      <>
        <p className={styles.muted}>{passphraseWords}</p>
        <div className={styles.acts}>
          <Button tone="primary" onPress={onReplace}>
            Restore it on this tablet
          </Button>
          <Button tone="plain" onPress={onBack}>
            Not now
          </Button>
        </div>
      </>
    );
  const older = here.newest !== null && (backup.newest === null || here.newest > backup.newest);
  return (
    <section className={styles.column} aria-labelledby="replace">
      <h3 id="replace" className={styles.heading}>
        Or replace everything here
      </h3>
      {older && (
        <Banner tone="warning" title="This tablet holds newer sessions than the backup">
          Replacing takes them away for good. Make a backup of this tablet first.
        </Banner>
      )}
      <p className={styles.muted}>{passphraseWords}</p>
      <div className={styles.acts}>
        <Button tone="danger" onPress={() => setAsked(true)}>
          Replace everything here
        </Button>
        <Button tone="plain" onPress={onBack}>
          Leave it as it is
        </Button>
      </div>
      <Dialog
        open={asked}
        decision
        title="Replace everything on this tablet?"
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onPress={() => setAsked(false)}>Not yet</Button>
            <Button tone="danger" onPress={onReplace}>
              Replace everything
            </Button>
          </>
        }
      >
        <p>
          What is on this tablet now is taken away, and the backup is put in its place. This cannot be undone.
        </p>
      </Dialog>
    </section>
  );
}
