import { type ReactNode, useState } from 'react';
import { lookForPractice, useLock } from '../../state/lock';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FirstRun } from './first-run';
import { LockFrame } from './lock-frame';
import { UnlockForm } from './unlock-form';

interface Props {
  /** Restoring from a backup, which is loaded when it is chosen. */
  readonly restore: (back: () => void) => ReactNode;
}

/** The door. What was typed stays while the practice is being opened, and when that fails. */
export function LockScreen({ restore }: Props) {
  const { phase, problem, lost } = useLock();
  const [door, setDoor] = useState<'first-run' | 'locked' | null>(null);
  if ((phase === 'first-run' || phase === 'locked') && phase !== door) setDoor(phase);
  const opening = phase === 'opening';
  if (door === 'first-run')
    return <FirstRun problem={problem} opening={opening} lost={lost} restore={restore} />;
  if (door === 'locked')
    return (
      <LockFrame title="Palpate is locked">
        <UnlockForm problem={problem} opening={opening} />
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
