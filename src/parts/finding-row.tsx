import { placeWords } from '../anatomy/side-words';
import type { Finding } from '../domain/finding';
import { findingKindWords } from '../domain/finding';
import type { Treatment } from '../domain/treatment';
import styles from './finding-row.module.css';
import { gradeWords, referralWords, treatmentWords } from './finding-words';

interface Props {
  readonly finding: Finding;
  /** As on the map and in the table of the PDF. */
  readonly number: number;
  /** "Returned", "New": how it stands against earlier sessions. */
  readonly course: string;
  readonly treatments: readonly Treatment[];
  /** Without it the row is read, not pressed. */
  readonly onOpen?: () => void;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
}

/** One finding in a list: the same number as its mark, the side in words. */
export function FindingRow({ finding, number, course, treatments, onOpen, focused = false }: Props) {
  const facts = [findingKindWords[finding.findingKind], gradeWords(finding), course].filter(Boolean);
  const body = (
    <>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{placeWords(finding.muscle, finding.side)}</span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
        {finding.referral && <span className={styles.facts}>{referralWords(finding.referral)}</span>}
        {treatments.map((t) => (
          <span key={t.id} className={styles.facts}>
            {treatmentWords(t)}
          </span>
        ))}
        {finding.note !== '' && <span className={styles.facts}>{finding.note}</span>}
      </span>
    </>
  );
  if (!onOpen) return <div className={styles.row}>{body}</div>;
  return (
    // biome-ignore lint/a11y/noAutofocus: it is where the reader came from
    <button type="button" className={styles.row} onClick={onOpen} autoFocus={focused}>
      {body}
    </button>
  );
}
