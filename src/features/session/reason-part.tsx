import type { Session } from '../../domain/session';
import type { EditNotes } from './edit-notes';
import { PhraseField } from './phrase-field';
import { StepPart } from './step-part';

interface Props {
  readonly session: Session;
  readonly edit: EditNotes;
  readonly phrases: readonly string[];
}

/** Why the client came: a phrase with one tap, or their own words. */
export const ReasonPart = ({ session, edit, phrases }: Props) => (
  <StepPart title="Reason for visit">
    <PhraseField
      label="In the client's words"
      phrases={phrases}
      value={session.reason}
      onChange={(reason) => edit({ reason })}
    />
  </StepPart>
);
