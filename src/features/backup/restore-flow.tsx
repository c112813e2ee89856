import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './backup.module.css';
import { momentWords } from './backup-words';
import { BringIn } from './bring-in';
import { Compared } from './compared';
import { PassphraseForm } from './passphrase-form';
import { ReplaceQuestion } from './replace-question';
import { useRestore } from './use-restore';

interface Props {
  /** Whether a practice is open here; else there is nothing to compare with or to lose. */
  readonly open: boolean;
  /** Beside the choice of a file. */
  readonly otherwise?: ReactNode;
}

/** A backup file, its passphrase, what it holds, and only then the question. */
export function RestoreFlow({ open, otherwise }: Props) {
  const restore = useRestore(open);
  const { stage } = restore;
  if (stage.at === 'choosing')
    return (
      <div className={styles.column}>
        {stage.problem !== null && (
          <Banner tone="problem" title="Nothing was restored" announced>
            {`${stage.problem} Nothing on this tablet was changed.`}
          </Banner>
        )}
        <div className={open ? styles.acts : styles.column}>
          <FileButton
            accept=".palpate"
            tone={open ? 'quiet' : 'primary'}
            full={!open}
            onFile={(file) => void restore.choose(file)}
          >
            Choose a backup file
          </FileButton>
          {otherwise}
        </div>
      </div>
    );
  if (stage.at === 'passphrase')
    return (
      <div className={styles.column}>
        <p>{`Backup of ${momentWords(stage.file.madeAt)}.`}</p>
        <PassphraseForm
          trying={stage.trying}
          problem={stage.wrong ? 'That does not open this backup.' : null}
          onTry={(words) => void restore.tryPassphrase(stage.file, words)}
          onBack={restore.restart}
        />
      </div>
    );
  if (stage.at === 'comparing')
    return (
      <div className={styles.column}>
        <p>The backup is whole. Compare before you decide.</p>
        <Compared
          here={stage.here?.summary ?? null}
          backup={stage.staged.summary}
          backupWords={`Backup of ${momentWords(stage.file.madeAt)}`}
        />
        {stage.here && (
          <BringIn
            comparison={stage.here.comparison}
            onBringIn={() => void restore.bringIn(stage.file, stage.opened, stage.staged)}
          />
        )}
        <ReplaceQuestion
          here={stage.here?.summary ?? null}
          backup={stage.staged.summary}
          onReplace={() => void restore.take(stage.staged)}
          onBack={() => void restore.giveUp(stage.staged)}
        />
      </div>
    );
  return (
    <div className={styles.column}>
      <ProgressBar
        label={stage.at === 'staging' ? 'Reading the backup and checking it' : 'Putting it in place'}
        value={stage.at === 'staging' ? restore.done : null}
      />
      {stage.at === 'staging' && (
        <div className={styles.acts}>
          <Button onPress={restore.cancel}>Cancel</Button>
        </div>
      )}
    </div>
  );
}
