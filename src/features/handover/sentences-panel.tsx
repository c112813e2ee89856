import { useState } from 'react';
import type { SentenceId } from '../../handover/document/block';
import { type Edits, type HandoverDocument, sentencesOf } from '../../handover/document/document';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { TextArea } from '../../ui/text-area';
import styles from './handover.module.css';

interface Props {
  readonly document: HandoverDocument;
  readonly edits: Edits;
  readonly onEdits: (change: Edits) => void;
}

const labels: Record<SentenceId, string> = {
  reason: 'Why you write, in one line',
  greeting: 'First line',
  summary: 'Summary',
  request: 'What you ask of the reader',
  plan: 'Plan',
  advice: 'Advice',
  distribution: 'Who else gets it',
};

/** What is longer would not fit under its heading. */
const longest = 1500;

/** The author's own words in place of the document's; the table and the maps stay as recorded. */
export function SentencesPanel({ document, edits, onEdits }: Props) {
  const [open, setOpen] = useState(false);
  const sentences = sentencesOf(document);
  if (sentences.length === 0) return null;
  const changed = sentences.filter(({ sentence, words }) => (edits[sentence] ?? words) !== words).length;
  const toggle = <Button onPress={() => setOpen(!open)}>{open ? 'Done writing' : 'Change the words'}</Button>;
  return (
    <Panel title="Words" action={toggle}>
      {!open && (
        <>
          <p>{edits.reason ?? sentences[0]?.words}</p>
          <p className={styles.muted}>
            {changed > 0
              ? `${changed} ${changed === 1 ? 'sentence is' : 'sentences are'} in your own words, for this document only.`
              : 'Made from the record. Change them for this document; the record stays as it is.'}
          </p>
        </>
      )}
      {open &&
        sentences.map(({ sentence, words }) => (
          <TextArea
            key={sentence}
            label={labels[sentence]}
            rows={2}
            maxLength={longest}
            value={edits[sentence] ?? words}
            onChange={(typed) => onEdits({ [sentence]: typed })}
          />
        ))}
      {open && (
        <p className={styles.muted}>
          Findings, sides and the map come from the record and cannot be changed here.
        </p>
      )}
    </Panel>
  );
}
