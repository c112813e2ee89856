import type { Plan, Session } from '../../../domain/session';
import content from '../../../parts/sheet-content.module.css';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { ChipGroup } from '../../../ui/chip-group';
import { NumberRow } from '../../../ui/number-row';
import { TextArea } from '../../../ui/text-area';
import type { EditNotes } from '../edit-notes';
import { StepPart } from '../step-part';

interface Props {
  readonly session: Session;
  readonly edit: EditNotes;
  readonly last: Session | null;
}

const weeks = [1, 2, 3, 4, 6, 8, 12] as const;

/** What is aimed at, when to come again, and how often still. The aim of last time is offered. */
export function PlanPart({ session, edit, last }: Props) {
  const { plan } = session;
  const set = (change: Partial<Plan>) => edit({ plan: { ...plan, ...change } });
  const before = last?.plan.aim.trim() ?? '';
  // An interval which is none of the usual ones was written elsewhere, and stays.
  const intervals = [...new Set([...weeks, ...(plan.nextInWeeks === null ? [] : [plan.nextInWeeks])])];
  return (
    <StepPart title="Plan">
      {before !== '' && plan.aim.trim() === '' && (
        <div className={content.row}>
          <Button onPress={() => set({ aim: before })}>{`As last time: ${before}`}</Button>
        </div>
      )}
      <TextArea label="Plan: aim" optional value={plan.aim} onChange={(aim) => set({ aim })} rows={2} />
      <ChipGroup
        label="Next visit in, weeks"
        options={intervals.sort((a, b) => a - b).map((n) => ({ id: String(n), label: String(n) }))}
        value={plan.nextInWeeks === null ? null : String(plan.nextInWeeks)}
        onChange={(n) => set({ nextInWeeks: n === null ? null : Number(n) })}
      />
      <NumberRow
        label="Visits expected after this one"
        min={0}
        max={10}
        value={plan.expectedVisits}
        onChange={(expectedVisits) => set({ expectedVisits })}
      />
      <Checkbox selected={plan.maintenance} onChange={(maintenance) => set({ maintenance })}>
        Maintenance: visits go on to keep what was reached
      </Checkbox>
    </StepPart>
  );
}
