import type { Recurrence } from '../../analysis/recurrence-types';
import { defaultPractice } from '../../domain/practice';
import type { Session } from '../../domain/session';
import { draftSummary } from '../../parts/draft-summary';
import content from '../../parts/sheet-content.module.css';
import { useRecords } from '../../state/records';
import { Button } from '../../ui/button';
import { NumberRow } from '../../ui/number-row';
import { TextArea } from '../../ui/text-area';
import { AdvicePart } from './advice-part';
import { type EditNotes, editingNotes } from './edit-notes';
import { lastSessionBefore } from './last-session';
import { PhraseField } from './phrase-field';
import { PlanPart } from './plan-part';
import { StepPart } from './step-part';

interface Props {
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly onProblem: (why: string | null) => void;
}

/** What changed, what was advised, what comes next, and the therapist's own account of it. */
export function AfterStep({ session, analysis, onProblem }: Props) {
  const { advice, factors, retests } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const last = useRecords((r) => lastSessionBefore(session, r.session.values()));
  const edit = editingNotes(session.id, onProblem);
  return (
    <>
      <StepPart title="How it is now">
        <NumberRow
          label={session.painNow === null ? 'Pain now' : `Pain now; it was ${session.painNow}`}
          min={0}
          max={10}
          value={session.painAfter}
          onChange={(painAfter) => edit({ painAfter })}
        />
        <PhraseField
          label="Range or function, tested again"
          phrases={retests}
          optional
          value={session.retest}
          onChange={(retest) => edit({ retest })}
        />
      </StepPart>
      <AdvicePart session={session} edit={edit} library={advice} factors={factors} />
      <PlanPart session={session} edit={edit} last={last} />
      <SummaryPart session={session} edit={edit} analysis={analysis} />
      <StepPart title="For this practice only">
        <TextArea label="Note" optional value={session.note} onChange={(note) => edit({ note })} rows={2} />
      </StepPart>
    </>
  );
}

interface SummaryProps {
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly edit: EditNotes;
}

/** Drafted from the record with one tap, and the therapist's own from then on: nothing rewrites it silently. */
function SummaryPart({ session, analysis, edit }: SummaryProps) {
  const drafted = draftSummary(session, analysis);
  const { summary } = session;
  return (
    <StepPart title="Summary">
      <TextArea
        label="Therapist's summary"
        optional
        hint="Drafted from the record as plain sentences, to be edited."
        value={summary}
        onChange={(words) => edit({ summary: words })}
        rows={3}
      />
      {summary !== drafted && (
        <div className={content.row}>
          <Button onPress={() => edit({ summary: drafted })} disabled={drafted === ''}>
            {summary.trim() === '' ? 'Draft from the record' : 'Draft again, in its place'}
          </Button>
        </div>
      )}
    </StepPart>
  );
}
