import { Timer } from 'lucide-react';
import type { TreatmentDetails } from '../../../domain/commands/command';
import type { SessionId } from '../../../domain/ids';
import {
  pressureWords,
  releaseSchema,
  releaseWords,
  responseSchema,
  responseWords,
  type Treatment,
} from '../../../domain/treatment';
import content from '../../../parts/sheet-content.module.css';
import { dispatch } from '../../../state/records';
import { Button } from '../../../ui/button';
import { ChipGroup } from '../../../ui/chip-group';
import { NumberRow } from '../../../ui/number-row';
import { HoldClock } from '../hold/hold-clock';
import styles from '../session.module.css';

interface Props {
  readonly sessionId: SessionId;
  readonly treatment: Treatment;
  readonly onProblem: (why: string | null) => void;
}

const responses = responseSchema.options.map((id) => ({ id, label: responseWords[id] }));
const releases = releaseSchema.options.map((id) => ({ id, label: releaseWords[id] }));
const usualHolds = [15, 30, 45, 60, 90, 120];

/** A time by the timer stands among the usual ones. */
const holds = (own: number | null) =>
  [...new Set([...usualHolds, ...(own === null ? [] : [own])])]
    .sort((a, b) => a - b)
    .map((s) => ({ id: String(s), label: `${s} s` }));

/** One treatment: how hard, how it was taken, how long, what it did. */
export function TreatmentFields({ sessionId, treatment, onProblem }: Props) {
  const on = { sessionId, treatmentId: treatment.id };
  const edit = (change: Partial<TreatmentDetails>) => {
    const done = dispatch({ type: 'edit-treatment', ...on, treatment: change });
    onProblem(done.ok ? null : done.why);
  };
  return (
    <fieldset className={styles.treatment}>
      <legend className={content.partTitle}>{treatment.technique.name}</legend>
      {treatment.holdSince === null ? (
        <Button
          icon={<Timer size={20} aria-hidden />}
          onPress={() => dispatch({ type: 'start-hold', ...on })}
          full
        >
          Start the hold
        </Button>
      ) : (
        <HoldClock since={treatment.holdSince} onStop={() => dispatch({ type: 'stop-hold', sessionId })} />
      )}
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
      {treatment.holdSince === null && (
        <ChipGroup
          label="Held for"
          options={holds(treatment.holdSeconds)}
          value={treatment.holdSeconds === null ? null : String(treatment.holdSeconds)}
          onChange={(s) => edit({ holdSeconds: s === null ? null : Number(s) })}
        />
      )}
      <Button tone="plain" onPress={() => dispatch({ type: 'remove-treatment', ...on })}>
        Remove treatment
      </Button>
    </fieldset>
  );
}
