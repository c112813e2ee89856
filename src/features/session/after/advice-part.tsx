import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Advice, Factor } from '../../../domain/choices';
import { factorLevelWords } from '../../../domain/factors';
import type { Session } from '../../../domain/session';
import content from '../../../parts/sheet-content.module.css';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import type { EditNotes } from '../edit-notes';
import styles from '../session.module.css';
import { StepPart } from '../step-part';
import { type AdviceGroup, groupedAdvice } from './advice-groups';

interface Props {
  readonly session: Session;
  readonly edit: EditNotes;
  readonly library: readonly Advice[];
  readonly factors: readonly Factor[];
}

/** What to change between visits: one tap from the practice's library, what fits today first, or own words. */
export function AdvicePart({ session, edit, library, factors }: Props) {
  const [all, showAll] = useState(false);
  const groups = groupedAdvice(session, library, factors);
  const likely = groups.filter(({ level, advice }) => level || advice.some((a) => isGiven(session, a)));
  const shown = all || likely.length === 0 ? groups : likely;
  const toggle = (advice: Advice) => {
    const others = session.adviceGiven.filter((a) => a.id !== advice.id);
    edit({ adviceGiven: isGiven(session, advice) ? others : [...others, advice] });
  };
  return (
    <StepPart title="Advice given" count={givenCount(session.adviceGiven.length)}>
      {shown.map((group) => (
        <Group key={group.id} group={group} session={session} onToggle={toggle} />
      ))}
      {shown.length < groups.length && (
        <div className={content.row}>
          <Button onPress={() => showAll(true)}>All advice</Button>
        </div>
      )}
      <TextArea
        label="More advice, in your own words"
        optional
        value={session.advice}
        onChange={(advice) => edit({ advice })}
        rows={2}
      />
    </StepPart>
  );
}

const isGiven = ({ adviceGiven }: Session, { id }: Advice) => adviceGiven.some((a) => a.id === id);
const givenCount = (n: number): string => (n === 0 ? 'None yet' : `${n} chosen`);

interface GroupProps {
  readonly group: AdviceGroup;
  readonly session: Session;
  readonly onToggle: (advice: Advice) => void;
}

function Group({ group, session, onToggle }: GroupProps) {
  const title = group.level ? `${group.name}: ${factorLevelWords[group.level].toLowerCase()}` : group.name;
  return (
    <fieldset className={styles.advice}>
      <legend className={content.facts}>{title}</legend>
      {group.advice.map((advice) => (
        <button
          key={advice.id}
          type="button"
          className={content.choice}
          aria-pressed={isGiven(session, advice)}
          onClick={() => onToggle(advice)}
        >
          <span className={styles.ticked}>
            {isGiven(session, advice) && <Check size={20} strokeWidth={3} aria-hidden />}
            <span>{advice.words}</span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
