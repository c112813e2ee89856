import { useMemo, useState } from 'react';
import type { CalendarDay } from '../../domain/calendar-day';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import styles from './handover.module.css';
import { PdfPreview } from './pdf-preview';
import { pdfFile, type SaveFile, useSavingFile } from './use-saving-file';

interface Props {
  readonly bytes: Uint8Array;
  readonly madeOn: CalendarDay;
  readonly saveFile?: SaveFile;
}

/** The document before it leaves: its pages, and the ways out. */
export function MadeSummary({ bytes, madeOn, saveFile }: Props) {
  const saving = useSavingFile();
  const save = saveFile ?? saving;
  // No client's name: the file lies about in downloads and mails.
  const filename = `summary-${madeOn}.pdf`;
  return (
    <Panel title="Preview">
      <p className={styles.muted}>
        These are the pages as they will leave. Here they are pictures; the saved PDF can be searched and read
        aloud.
      </p>
      <div className={styles.acts}>
        <Button tone="primary" onPress={() => save(bytes, filename)}>
          Save PDF
        </Button>
        <Share bytes={bytes} filename={filename} />
      </div>
      <PdfPreview bytes={bytes} />
    </Panel>
  );
}

/** The tablet's own share sheet, where it takes files. It wants a tap of its own. */
function Share({ bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string }) {
  const [failed, setFailed] = useState(false);
  const shared = useMemo(() => ({ files: [pdfFile(bytes, filename)] }), [bytes, filename]);
  if (typeof navigator.canShare !== 'function' || !navigator.canShare(shared)) return null;
  const share = () => {
    setFailed(false);
    navigator.share(shared).catch((reason: unknown) => {
      const closedByHand = reason instanceof DOMException && reason.name === 'AbortError';
      setFailed(!closedByHand);
    });
  };
  return (
    <>
      <Button onPress={share}>Share</Button>
      {failed && (
        <Banner tone="problem" title="Sharing did not work" announced>
          Nothing was sent. Save the PDF and send it from there.
        </Banner>
      )}
    </>
  );
}
