import { dayWords } from '../../../domain/calendar-day';
import { type AdviceFollowed, adviceFollowedSchema, adviceFollowedWords } from '../../../domain/factors';
import { adviceWords, type Session } from '../../../domain/session';
import content from '../../../parts/sheet-content.module.css';
import { ChipGroup } from '../../../ui/chip-group';
import { TextArea } from '../../../ui/text-area';
import { YesNo } from '../../../ui/yes-no';
import type { EditNotes } from '../edit-notes';
import { StepPart } from '../step-part';

interface Props {
  readonly session: Session;
  readonly edit: EditNotes;
}

const followed = adviceFollowedSchema.options.map((id: AdviceFollowed) => ({
  id,
  label: adviceFollowedWords[id],
}));
/** Whether what was advised last time was done. Asked only where something was advised. */
export function FollowedPart({ session, edit, last }: Props & { readonly last: Session }) {
  return (
    <StepPart title={`Advice of ${dayWords(last.day)}`}>
      <p>{adviceWords(last)}</p>
      <ChipGroup
        label="Was it followed?"
        options={followed}
        value={session.adviceFollowed}
        onChange={(adviceFollowed) => edit({ adviceFollowed })}
      />
    </StepPart>
  );
}

/** Any change in health or medication, with words where they help. */
export function HealthPart({ session, edit }: Props) {
  const { health } = session;
  const answer = (changed: boolean | null) =>
    edit({ health: changed === null ? null : { changed, words: health?.words ?? '' } });
  return (
    <StepPart title="Health">
      <YesNo label="Any change in health or medication?" value={health?.changed ?? null} onChange={answer} />
      {health?.changed && (
        <>
          <TextArea
            label="What has changed"
            optional
            value={health.words}
            onChange={(words) => edit({ health: { changed: true, words } })}
            rows={2}
          />
          <p className={content.facts}>
            If it is a caution, write it on the client’s card, so that it warns.
          </p>
        </>
      )}
    </StepPart>
  );
}
