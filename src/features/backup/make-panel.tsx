import { useState } from 'react';
import type { BackupMade } from '../../domain/backup-made';
import { type FreshBackup, makeBackup } from '../../state/backup/make-backup';
import { today } from '../../state/today';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { useDownload } from '../../ui/use-download';
import styles from './backup.module.css';
import { heldWords, leftWords, unreadableWords } from './backup-words';
import { hasFilePicker } from './file-picker';
import { LastLine } from './last-line';
import { SendBackup } from './send-backup';
import { heldSink, pickedSink } from './sinks';
import { useLongWork } from './use-long-work';

type Stage =
  | { readonly at: 'none' | 'cancelled' }
  | { readonly at: 'failed'; readonly why: string }
  | { readonly at: 'held'; readonly fresh: FreshBackup; readonly filename: string }
  | { readonly at: 'left'; readonly fresh: FreshBackup; readonly way: BackupMade['way'] };

/** Makes a backup, verifies it, and hands it over by whichever way the device has. */
export function MakePanel() {
  const work = useLongWork();
  const download = useDownload();
  const [stage, setStage] = useState<Stage>({ at: 'none' });
  const filename = `palpate-backup-${today()}.palpate`;
  const left = (fresh: FreshBackup, way: BackupMade['way']) => {
    fresh.noteAs(way);
    setStage({ at: 'left', fresh, way });
  };
  const make = async () => {
    setStage({ at: 'none' });
    const picks = hasFilePicker();
    const ended = await work.run(async (watch) => {
      const sink = picks ? await pickedSink(filename) : heldSink();
      return sink && makeBackup(sink, watch);
    });
    if (ended.how !== 'done')
      setStage(ended.how === 'failed' ? { at: 'failed', why: ended.why } : { at: 'cancelled' });
    else if (ended.value && picks) left(ended.value, 'saved');
    else if (ended.value) setStage({ at: 'held', fresh: ended.value, filename });
  };
  return (
    <Panel title="Back up">
      <p>
        Everything in this practice goes into one encrypted file. Your passphrase opens it. Keep it away from
        this tablet: a tablet can be lost, and its browser can lose what it keeps.
      </p>
      <LastLine />
      {work.done === null ? (
        <div className={styles.acts}>
          <Button tone={stage.at === 'held' ? 'quiet' : 'primary'} onPress={() => void make()}>
            {stage.at === 'none' ? 'Make a backup' : 'Make another backup'}
          </Button>
        </div>
      ) : (
        <>
          <ProgressBar label="Writing the backup, then reading it back" value={work.done} />
          <div className={styles.acts}>
            <Button onPress={work.cancel}>Cancel</Button>
          </div>
        </>
      )}
      {stage.at === 'held' && (
        <SendBackup
          words={heldWords(stage.fresh)}
          file={stage.fresh.file}
          filename={stage.filename}
          onShared={() => left(stage.fresh, 'shared')}
          onDownload={() => {
            download(stage.fresh.file, stage.filename);
            left(stage.fresh, 'downloaded');
          }}
        />
      )}
      <Outcome stage={stage} />
    </Panel>
  );
}

function Outcome({ stage }: { readonly stage: Stage }) {
  if (stage.at === 'cancelled')
    return (
      <Banner tone="info" title="No backup was made" announced>
        It was cancelled. Nothing was changed.
      </Banner>
    );
  if (stage.at === 'failed')
    return (
      <Banner tone="problem" title="No backup was made" announced>
        {`${stage.why} The records on this tablet are unchanged.`}
      </Banner>
    );
  if (stage.at !== 'left') return null;
  return (
    <>
      <Banner tone="info" title={leftWords[stage.way].title} announced>
        {`${heldWords(stage.fresh)} ${leftWords[stage.way].words}`}
      </Banner>
      {stage.fresh.unreadable > 0 && (
        <Banner tone="warning" title="This backup is not complete">
          {unreadableWords(stage.fresh.unreadable)}
        </Banner>
      )}
    </>
  );
}
