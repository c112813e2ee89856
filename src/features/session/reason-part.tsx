import type { Session } from '../../domain/session';
import { ChipSet } from '../../ui/chip-set';
import { TextArea } from '../../ui/text-area';
import type { EditNotes } from './edit-notes';
import { phrasesIn, withPhrases } from './phrase-in';
import { StepPart } from './step-part';

interface Props {
  readonly session: Session;
  readonly edit: EditNotes;
  readonly phrases: readonly string[];
}

/** Why the client came: a phrase with one tap, or their own words. */
export function ReasonPart({ session, edit, phrases }: Props) {
  const { reason } = session;
  return (
    <StepPart title="Reason for visit">
      {phrases.length > 0 && (
        <ChipSet
          label="Often said"
          labelHidden
          options={phrases.map((p) => ({ id: p, label: p }))}
          values={phrasesIn(reason, phrases)}
          onChange={(wanted) => edit({ reason: withPhrases(reason, phrases, wanted) })}
        />
      )}
      <TextArea
        label="In the client's words"
        value={reason}
        onChange={(words) => edit({ reason: words })}
        rows={2}
      />
    </StepPart>
  );
}
