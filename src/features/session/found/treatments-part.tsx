import { useState } from 'react';
import type { TreatmentDetails } from '../../../domain/commands/command';
import type { FindingId } from '../../../domain/ids';
import { defaultPractice } from '../../../domain/practice';
import { type Session, treatmentsOf } from '../../../domain/session';
import type { Treatment } from '../../../domain/treatment';
import { treatmentWords } from '../../../parts/finding-words';
import content from '../../../parts/sheet-content.module.css';
import { dispatch, useRecords } from '../../../state/records';
import { Button } from '../../../ui/button';
import { ChipGroup } from '../../../ui/chip-group';
import { TreatmentFields } from './treatment-fields';

interface Props {
  readonly session: Session;
  readonly findingId: FindingId;
  /** What this knot was treated with when it was last treated. */
  readonly lastTime: readonly Treatment[];
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
export function TreatmentsPart({ session, findingId, lastTime, onProblem }: Props) {
  const { techniques } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const [open, setOpen] = useState<string | null>(null);
  const treatments = treatmentsOf(session, findingId);
  const shown = treatments.find((t) => t.id === open) ?? treatments.at(-1);
  const add = (treatment: TreatmentDetails) => {
    const done = dispatch({
      type: 'add-treatment',
      sessionId: session.id,
      on: { finding: findingId },
      treatment,
    });
    onProblem(done.ok ? null : done.why);
    setOpen(null);
  };
  const byName = (id: string | null) => {
    const technique = techniques.find((t) => t.id === id);
    if (technique) add({ technique, ...nothingYet });
  };
  return (
    <div className={content.part}>
      {treatments.map((t) =>
        t === shown ? (
          <TreatmentFields key={t.id} sessionId={session.id} treatment={t} onProblem={onProblem} />
        ) : (
          <button key={t.id} type="button" className={content.choice} onClick={() => setOpen(t.id)}>
            {treatmentWords(t)}
          </button>
        ),
      )}
      {treatments.length === 0 && <Offered session={session} lastTime={lastTime} onPick={add} />}
      <ChipGroup
        label={treatments.length === 0 ? 'Treated with' : 'Also treated with'}
        options={techniques.map(({ id, name }) => ({ id, label: name }))}
        value={null}
        onChange={byName}
      />
    </div>
  );
}

interface OfferedProps {
  readonly session: Session;
  readonly lastTime: readonly Treatment[];
  readonly onPick: (treatment: TreatmentDetails) => void;
}

/** Technique and pressure of last time, and of the finding before: offered with one tap, never filled in. */
function Offered({ session, lastTime, onPick }: OfferedProps) {
  const offers = [
    { label: 'As last time', treatment: lastTime.at(-1) },
    { label: 'As before', treatment: session.treatments.at(-1) },
  ].flatMap(({ label, treatment }) => (treatment?.pressure ? [{ label, treatment }] : []));
  const different = offers.filter(
    ({ treatment: { technique, pressure } }, i) =>
      offers.findIndex(
        (o) => o.treatment.technique.id === technique.id && o.treatment.pressure === pressure,
      ) === i,
  );
  return different.map(({ label, treatment: { technique, pressure } }) => (
    <Button key={label} onPress={() => onPick({ ...nothingYet, technique, pressure })} full>
      {`${label}: ${technique.name}, pressure ${pressure}`}
    </Button>
  ));
}
