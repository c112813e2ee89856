import type { TreatmentDetails } from '../../domain/commands/command';
import type { FindingId, SessionId } from '../../domain/ids';
import { defaultPractice } from '../../domain/practice';
import type { Treatment } from '../../domain/treatment';
import content from '../../parts/sheet-content.module.css';
import { dispatch, useRecords } from '../../state/records';
import { ChipGroup } from '../../ui/chip-group';
import { TreatmentFields } from './treatment-fields';

interface Props {
  readonly sessionId: SessionId;
  readonly findingId: FindingId;
  readonly treatments: readonly Treatment[];
  readonly onProblem: (why: string | null) => void;
}

const nothingYet: Omit<TreatmentDetails, 'technique'> = {
  pressure: null,
  response: null,
  holdSeconds: null,
  release: null,
  painAfter: null,
};

/** One tap on a technique records it; pressure, response and the rest can follow. */
export function TreatmentsPart({ sessionId, findingId, treatments, onProblem }: Props) {
  const { techniques } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const add = (id: string) => {
    const technique = techniques.find((t) => t.id === id);
    if (!technique) return;
    const treatment = { technique, ...nothingYet };
    const done = dispatch({ type: 'add-treatment', sessionId, on: { finding: findingId }, treatment });
    onProblem(done.ok ? null : done.why);
  };
  return (
    <div className={content.part}>
      {treatments.map((t) => (
        <TreatmentFields key={t.id} sessionId={sessionId} treatment={t} onProblem={onProblem} />
      ))}
      <ChipGroup
        label={treatments.length === 0 ? 'Treated with' : 'Also treated with'}
        options={techniques.map(({ id, name }) => ({ id, label: name }))}
        value={null}
        onChange={(technique) => technique && add(technique)}
      />
    </div>
  );
}
