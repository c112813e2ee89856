import type { TreatmentDetails } from '../../domain/commands/command';
import type { FindingId, SessionId } from '../../domain/ids';
import { type Treatment, techniqueSchema, techniqueWords } from '../../domain/treatment';
import content from '../../parts/sheet-content.module.css';
import { dispatch } from '../../state/records';
import { ChipGroup } from '../../ui/chip-group';
import { TreatmentFields } from './treatment-fields';

interface Props {
  readonly sessionId: SessionId;
  readonly findingId: FindingId;
  readonly treatments: readonly Treatment[];
  readonly onProblem: (why: string | null) => void;
}

const techniques = techniqueSchema.options.map((id) => ({ id, label: techniqueWords[id] }));
const nothingYet: Omit<TreatmentDetails, 'technique'> = {
  pressure: null,
  response: null,
  holdSeconds: null,
  release: null,
  painAfter: null,
};

/** One tap on a technique records it; pressure, response and the rest can follow. */
export function TreatmentsPart({ sessionId, findingId, treatments, onProblem }: Props) {
  const add = (technique: Treatment['technique']) => {
    const treatment = { technique, ...nothingYet };
    const done = dispatch({ type: 'add-treatment', sessionId, findingId, treatment });
    onProblem(done.ok ? null : done.why);
  };
  return (
    <div className={content.part}>
      {treatments.map((t) => (
        <TreatmentFields key={t.id} sessionId={sessionId} treatment={t} onProblem={onProblem} />
      ))}
      <ChipGroup
        label={treatments.length === 0 ? 'Treated with' : 'Also treated with'}
        options={techniques}
        value={null}
        onChange={(technique) => technique && add(technique)}
      />
    </div>
  );
}
