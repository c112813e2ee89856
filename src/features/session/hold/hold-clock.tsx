import { Square } from 'lucide-react';
import { useEffect } from 'react';
import { defaultPractice } from '../../../domain/practice';
import { ports } from '../../../state/ports';
import { useRecords } from '../../../state/records';
import { Button } from '../../../ui/button';
import styles from '../session.module.css';
import { holdWords } from './hold-words';
import { useClock } from './use-clock';

interface Props {
  /** Milliseconds since 1970 at which the hold began. */
  readonly since: number;
  readonly onStop: () => void;
}

/** A hold that is being timed, counted up from its start; quietly buzzes once at the time chosen. */
export function HoldClock({ since, onStop }: Props) {
  const { buzzAfterSeconds } = useRecords((r) => r.practice.get('practice') ?? defaultPractice).times;
  const seconds = Math.max(0, Math.floor((useClock() - since) / 1000));
  const due = buzzAfterSeconds !== null && seconds >= buzzAfterSeconds;
  useEffect(() => {
    if (due) ports().buzz();
  }, [due]);
  return (
    <div className={styles.hold} data-due={due || undefined}>
      <span role="timer" className={styles.seconds}>
        {holdWords(seconds)}
      </span>
      <Button tone="primary" label="Stop the hold" icon={<Square size={20} aria-hidden />} onPress={onStop}>
        Stop
      </Button>
    </div>
  );
}
