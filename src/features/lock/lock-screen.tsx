import { type ReactNode, useState } from 'react';
import { lookForPractice, useLock } from '../../state/lock';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ahead, LoadedAhead } from '../../ui/loaded-ahead';
import { FirstRun } from './first-run';
import { LockFrame } from './lock-frame';
import { UnlockForm } from './unlock-form';

// The door is there before what is rarely needed at it.
const recoveryKeyScreen = ahead(import('./recovery-key-screen').then((m) => m.RecoveryKeyScreen));
const recoveryForm = ahead(import('./recovery-form').then((m) => m.RecoveryForm));
const choosePassphrase = ahead(import('./choose-passphrase').then((m) => m.ChoosePassphrase));

interface Props {
  /** Restoring from a backup, which is loaded when it is chosen. */
  readonly restore: (back: () => void) => ReactNode;
}

/** The door. What was typed stays while the practice is being opened, and when that fails. */
export function LockScreen({ restore }: Props) {
  const { phase, problem, lost, damaged, recoveryKey } = useLock();
  const [door, setDoor] = useState<'first-run' | 'locked' | null>(null);
  const [forgotten, setForgotten] = useState(false);
  if ((phase === 'first-run' || phase === 'locked') && phase !== door) setDoor(phase);
  const opening = phase === 'opening';
  if (phase === 'recovery-key' && recoveryKey)
    return <LoadedAhead screen={recoveryKeyScreen} with={{ recoveryKey }} />;
  if (phase === 'choosing') return <LoadedAhead screen={choosePassphrase} with={{}} />;
  if (door === 'first-run')
    return <FirstRun problem={problem} opening={opening} lost={lost} restore={restore} />;
  if (door === 'locked' && forgotten)
    return <LoadedAhead screen={recoveryForm} with={{ onBack: () => setForgotten(false) }} />;
  if (door === 'locked')
    return (
      <LockFrame title="Palpate is locked">
        <UnlockForm onForgotten={() => setForgotten(true)} />
        {damaged && restore(() => void lookForPractice())}
      </LockFrame>
    );
  if (!problem) return null;
  return (
    <LockFrame title="Palpate">
      <Banner tone="problem" title="The records on this tablet did not answer" announced>
        {problem} Nothing was changed.
      </Banner>
      <Button full onPress={() => void lookForPractice()}>
        Try again
      </Button>
      {restore(() => void lookForPractice())}
    </LockFrame>
  );
}
