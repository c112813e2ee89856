import content from '../../parts/sheet-content.module.css';
import { ChipSet } from '../../ui/chip-set';
import { TextArea } from '../../ui/text-area';
import { phrasesIn, withPhrases } from './phrase-in';

interface Props {
  readonly label: string;
  readonly phrases: readonly string[];
  readonly optional?: boolean;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** One of the practice's phrases with one tap, or words of one's own; both stand in one text. */
export function PhraseField({ label, phrases, optional = false, value, onChange }: Props) {
  return (
    <div className={content.part}>
      {phrases.length > 0 && (
        <ChipSet
          label="Often said"
          labelHidden
          options={phrases.map((p) => ({ id: p, label: p }))}
          values={phrasesIn(value, phrases)}
          onChange={(wanted) => onChange(withPhrases(value, phrases, wanted))}
        />
      )}
      <TextArea label={label} optional={optional} value={value} onChange={onChange} rows={2} />
    </div>
  );
}
