import { useState } from 'react';
import { dayWords } from '../../domain/calendar-day';
import { heldNow } from '../../domain/session';
import { dispatch } from '../../state/records';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { ahead, LoadedAhead } from '../../ui/loaded-ahead';
import { Sheet } from '../../ui/sheet';
import type { FoundProps } from './found/found-step';
import styles from './session.module.css';
import { keepStep, type Step, stepOf } from './visit-steps';

// The map is there before the sheet beside it is filled.
const beforeStep = ahead(import('./before/before-step').then((m) => m.BeforeStep));
const foundStep = ahead(import('./found/found-step').then((m) => m.FoundStep));
const afterStep = ahead(import('./after/after-step').then((m) => m.AfterStep));
const visitWarnings = ahead(import('./visit-warnings').then((m) => m.VisitWarnings));
const signDialog = ahead(import('./sign/sign-dialog').then((m) => m.SignDialog));

const steps: { id: Step; label: string }[] = [
  { id: 'before', label: 'Before' },
  { id: 'found', label: 'Found' },
  { id: 'after', label: 'After' },
];

interface Props extends FoundProps {
  /** Lets the map fill the screen. */
  readonly onHandsOn: () => void;
}

/** The visit in three steps which block nothing: asked before hands on, found, and after. */
export function VisitSheet(props: Props) {
  const { client, session, analysis, ghosts, select, onProblem, closed, onHandsOn } = props;
  const [step, setStep] = useState(() => (closed === null ? stepOf(session) : 'found'));
  const [signing, setSigning] = useState<{ stoppedHold: boolean } | null>(null);
  const go = (to: Step) => {
    setStep(to);
    keepStep(session, to);
  };
  const handsOn = () => {
    // What was found is what one comes back for.
    keepStep(session, 'found');
    onHandsOn();
  };
  const sign = () => {
    const held = heldNow(session) !== null;
    if (held) dispatch({ type: 'stop-hold', sessionId: session.id });
    setSigning({ stoppedHold: held });
  };
  const common = { client, session, analysis, onProblem };
  return (
    <Sheet
      title={`Session, ${dayWords(session.day)}`}
      about={step}
      room={step === 'found' ? 'beside' : 'screen'}
      top={
        <div className={styles.steps}>
          <ChipGroup
            label="Step"
            labelHidden
            required
            options={steps}
            value={step}
            onChange={(to) => to && go(to)}
          />
        </div>
      }
      actions={
        <>
          <Button tone={step === 'after' ? 'quiet' : 'primary'} onPress={handsOn}>
            Hands on
          </Button>
          <Button tone={step === 'after' ? 'primary' : 'quiet'} onPress={sign}>
            Review and sign
          </Button>
        </>
      }
    >
      <LoadedAhead screen={visitWarnings} with={{ client, session }} />
      {step === 'before' && <LoadedAhead screen={beforeStep} with={common} />}
      {step === 'found' && <LoadedAhead screen={foundStep} with={{ ...common, ghosts, select, closed }} />}
      {step === 'after' && <LoadedAhead screen={afterStep} with={common} />}
      {signing && (
        <LoadedAhead
          screen={signDialog}
          with={{ ...signing, onClose: () => setSigning(null), client, session, analysis, ghosts }}
        />
      )}
    </Sheet>
  );
}
