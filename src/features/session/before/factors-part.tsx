import { type Asked, askedWords, isAsked } from '../../../domain/asked-before';
import type { Factor } from '../../../domain/choices';
import { type FactorLevel, factorLevelSchema, factorLevelWords } from '../../../domain/factors';
import type { Session } from '../../../domain/session';
import content from '../../../parts/sheet-content.module.css';
import { Button } from '../../../ui/button';
import { ChipGroup } from '../../../ui/chip-group';
import type { EditNotes } from '../edit-notes';
import { StepPart } from '../step-part';

interface Props {
  readonly session: Session;
  readonly edit: EditNotes;
  /** The practice's own. */
  readonly factors: readonly Factor[];
  readonly asked: Asked;
}

const levels = factorLevelSchema.options.map((id: FactorLevel) => ({ id, label: factorLevelWords[id] }));

/** What may have brought it back, asked before palpation so that what is felt cannot colour the answer. */
export function FactorsPart({ session, edit, factors, asked }: Props) {
  const answers = session.factors;
  // One that the practice has taken off its list since keeps its answer.
  const gone = answers.filter((a) => !factors.some(({ id }) => id === a.id));
  const answer = ({ id, name }: Factor, level: FactorLevel | null) => {
    const others = answers.filter((a) => a.id !== id);
    edit({ factors: level ? [...others, { id, name, level }] : others });
  };
  const restNone = () => {
    const open = factors.filter(({ id }) => !answers.some((a) => a.id === id));
    edit({ factors: [...answers, ...open.map(({ id, name }) => ({ id, name, level: 'none' as const }))] });
  };
  const noneWords = asked.asked === 0 ? 'None of these' : 'None of the others';
  return (
    <StepPart title="Since last time, how much was there of this?" count={askedWords(asked)}>
      {[...factors, ...gone].map((factor) => (
        <ChipGroup
          key={factor.id}
          label={factor.name}
          beside
          options={levels}
          value={answers.find((a) => a.id === factor.id)?.level ?? null}
          onChange={(level) => answer(factor, level)}
        />
      ))}
      {!isAsked(asked) && (
        <div className={content.row}>
          <Button onPress={restNone} label={`${noneWords}: factors`}>
            {noneWords}
          </Button>
        </div>
      )}
    </StepPart>
  );
}
