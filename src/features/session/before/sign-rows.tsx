import { type ReactNode, useState } from 'react';
import content from '../../../parts/sheet-content.module.css';
import { Button } from '../../../ui/button';
import { YesNo } from '../../../ui/yes-no';
import { StepPart } from '../step-part';

export interface SignRow<S extends string> {
  readonly sign: S;
  readonly words: string;
  /** `null`: not asked. */
  readonly present: boolean | null;
}

interface Props<S extends string> {
  readonly title: string;
  /** What is read before the list. */
  readonly lead: string;
  readonly rows: readonly SignRow<S>[];
  readonly onAnswer: (sign: S, present: boolean | null) => void;
  /** Answers "no" for each that has no answer yet. */
  readonly onNoOther: () => void;
  /** What an answer asks next. */
  readonly children?: ReactNode;
}

/** Signs to be read out, each with yes or no; once all are answered they fold into one line. */
export function SignRows<S extends string>({ title, lead, rows, onAnswer, onNoOther, children }: Props<S>) {
  const asked = rows.filter((r) => r.present !== null);
  const present = rows.filter((r) => r.present);
  const noneWords = present.length === 0 ? 'None of these' : 'None of the others';
  const [open, setOpen] = useState(asked.length < rows.length);
  const noOther = () => {
    onNoOther();
    setOpen(false);
  };
  return (
    <StepPart title={title} count={`${asked.length} of ${rows.length} asked`}>
      {open ? (
        <>
          <p className={content.facts}>{lead}</p>
          {rows.map(({ sign, words, present: is }) => (
            <YesNo key={sign} label={words} value={is} onChange={(to) => onAnswer(sign, to)} />
          ))}
          {asked.length < rows.length && (
            <Button onPress={noOther} full label={`${noneWords}: ${title}`}>
              {noneWords}
            </Button>
          )}
        </>
      ) : (
        <div className={content.beside}>
          <p>{present.length === 0 ? 'None of them.' : present.map((r) => r.words).join('. ')}</p>
          <Button label={`Change answers: ${title}`} onPress={() => setOpen(true)}>
            Change
          </Button>
        </div>
      )}
      {children}
    </StepPart>
  );
}
