import { useMemo, useState } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './backup.module.css';
import { backupType } from './sinks';

interface Props {
  readonly words: string;
  readonly file: Blob;
  readonly filename: string;
  readonly onShared: () => void;
  readonly onDownload: () => void;
}

/** The ways out for a device without a file picker. Sharing wants a tap of its own. */
export function SendBackup({ words, file, filename, onShared, onDownload }: Props) {
  const [failed, setFailed] = useState(false);
  const shared = useMemo(
    () => ({ files: [new File([file], filename, { type: backupType })] }),
    [file, filename],
  );
  const canShare = typeof navigator.canShare === 'function' && navigator.canShare(shared);
  const share = () => {
    setFailed(false);
    navigator.share(shared).then(onShared, (reason: unknown) => {
      const closedByHand = reason instanceof DOMException && reason.name === 'AbortError';
      setFailed(!closedByHand);
    });
  };
  return (
    <Banner tone="warning" title="The backup is ready, but not saved yet" announced>
      <p>{words}</p>
      <div className={styles.acts}>
        {canShare && (
          <Button tone="primary" onPress={share}>
            Share the backup
          </Button>
        )}
        <Button tone={canShare ? 'quiet' : 'primary'} onPress={onDownload}>
          Download it
        </Button>
      </div>
      {failed && <p role="alert">Sharing did not work, and nothing was sent. Download it instead.</p>}
    </Banner>
  );
}
