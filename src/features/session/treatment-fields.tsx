import type { TreatmentDetails } from '../../domain/commands/command';
import type { SessionId } from '../../domain/ids';
import {
  pressureWords,
  releaseSchema,
  releaseWords,
  responseSchema,
  responseWords,
  type Treatment,
} from '../../domain/treatment';
import content from '../../parts/sheet-content.module.css';
import { dispatch } from '../../state/records';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { NumberRow } from '../../ui/number-row';
import styles from './session.module.css';

interface Props {
  readonly sessionId: SessionId;
  readonly treatment: Treatment;
  readonly onProblem: (why: string | null) => void;
}

const responses = responseSchema.options.map((id) => ({ id, label: responseWords[id] }));
const releases = releaseSchema.options.map((id) => ({ id, label: releaseWords[id] }));
const holds = ['15', '30', '45', '60', '90', '120'].map((id) => ({ id, label: `${id} s` }));

/** One treatment of a finding: how hard, how it was taken, how long, what it did. */
export function TreatmentFields({ sessionId, treatment, onProblem }: Props) {
  const on = { sessionId, treatmentId: treatment.id };
  const edit = (change: Partial<TreatmentDetails>) => {
    const done = dispatch({ type: 'edit-treatment', ...on, treatment: change });
    onProblem(done.ok ? null : done.why);
  };
  return (
    <fieldset className={styles.treatment}>
      <legend className={content.partTitle}>{treatment.technique.name}</legend>
      <NumberRow
        label="Pressure"
        min={1}
        max={5}
        value={treatment.pressure}
        onChange={(pressure) => edit({ pressure })}
        wordsFor={(n) => pressureWords[n - 1] ?? ''}
      />
      <ChipGroup
        label="Client's response"
        options={responses}
        value={treatment.response}
        onChange={(response) => edit({ response })}
      />
      <ChipGroup
        label="Held for"
        options={holds}
        value={treatment.holdSeconds === null ? null : String(treatment.holdSeconds)}
        onChange={(s) => edit({ holdSeconds: s === null ? null : Number(s) })}
      />
      <ChipGroup
        label="Release"
        options={releases}
        value={treatment.release}
        onChange={(release) => edit({ release })}
      />
      <NumberRow
        label="Pain after, 0 to 10"
        min={0}
        max={10}
        value={treatment.painAfter}
        onChange={(painAfter) => edit({ painAfter })}
      />
      <Button tone="plain" onPress={() => dispatch({ type: 'remove-treatment', ...on })}>
        Remove treatment
      </Button>
    </fieldset>
  );
}
