import { useState } from 'react';
import type { HandoverDocument, Recipient } from '../../handover/document/document';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Panel } from '../../ui/panel';
import styles from './handover.module.css';
import { PdfPreview } from './pdf-preview';
import { PickFile } from './pick-file';
import { ShareFile } from './share-file';
import { type SaveFile, useSavingFile } from './use-saving-file';

interface Props {
  readonly document: HandoverDocument;
  readonly bytes: Uint8Array;
  /** The preview is not let in without it. */
  readonly password: string | null;
  readonly saveFile?: SaveFile;
  /** It has left, by whichever way. */
  readonly onLeft: () => void;
}

const stems: Record<Recipient, string> = {
  gp: 'letter-gp',
  physio: 'summary-physio',
  client: 'handout',
  session: 'session-record',
  full: 'full-record',
};

/** Letters and digits of a name, as every file system takes them. */
const fileWords = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** The document before it leaves: its pages, and the ways out. Each way is a tap of its own. */
export function MadeDocument({ document, bytes, password, saveFile, onLeft }: Props) {
  const saving = useSavingFile();
  const save = saveFile ?? saving;
  const [named, setNamed] = useState(false);
  const { recipient, madeOn, subject } = document;
  // Without the client's name unless it is asked for: the file lies about in downloads and mails.
  const filename = [stems[recipient], named ? fileWords(subject.name) : '', madeOn].filter(Boolean).join('-');
  const file = { bytes, filename: `${filename}.pdf` };
  return (
    <Panel title="Preview">
      <p className={styles.muted}>
        These are the pages as they will leave. Here they are pictures; the saved PDF can be searched and read
        aloud.
      </p>
      <Checkbox selected={named} onChange={setNamed}>
        Put the client’s name into the file name
      </Checkbox>
      <p className={styles.muted}>{file.filename}</p>
      <div className={styles.acts}>
        <Button
          tone="primary"
          onPress={() => {
            save(file.bytes, file.filename);
            onLeft();
          }}
        >
          Save PDF
        </Button>
        <PickFile {...file} onLeft={onLeft} />
        <ShareFile {...file} onLeft={onLeft} />
        <Button
          onPress={() => {
            onLeft();
            window.print();
          }}
        >
          Print
        </Button>
      </div>
      <PdfPreview bytes={bytes} password={password} />
    </Panel>
  );
}
