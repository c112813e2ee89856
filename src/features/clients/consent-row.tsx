import { useState } from 'react';
import { type CalendarDay, calendarDay, dayWords } from '../../domain/calendar-day';
import type { Consent, ConsentKind } from '../../domain/consent';
import type { ClientId } from '../../domain/ids';
import { dispatch } from '../../state/records';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import styles from './clients.module.css';
import { consentWords } from './consent-words';

interface Props {
  readonly clientId: ClientId;
  readonly to: ConsentKind;
  readonly inForce: Consent | null;
  /** The day on which it was last withdrawn. */
  readonly withdrawnOn: CalendarDay | null;
  readonly today: CalendarDay;
}

/** One kind of consent: in force and withdrawable, or recorded now. Each answer is kept at once. */
export function ConsentRow({ clientId, to, inForce, withdrawnOn, today }: Props) {
  const [on, setOn] = useState<string | null>(today);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { title, means } = consentWords[to];
  const record = () => {
    if (!on) return setProblem('Write the day on which consent was given.');
    const outcome = dispatch({ type: 'record-consent', clientId, to, givenOn: calendarDay(on) });
    setProblem(outcome.ok ? null : outcome.why);
  };
  const withdraw = () => {
    if (inForce) dispatch({ type: 'withdraw-consent', consentId: inForce.id, withdrawnOn: today });
    setAsking(false);
  };
  if (inForce)
    return (
      <div className={styles.consent}>
        <h3>{title}</h3>
        <div className={styles.between}>
          <p>Given on {dayWords(inForce.givenOn)}</p>
          <Button tone="plain" label={`Withdraw consent to ${to}`} onPress={() => setAsking(true)}>
            Withdraw
          </Button>
        </div>
        <Dialog
          open={asking}
          decision
          title={`Withdraw consent to ${to}?`}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>Keep it</Button>
              <Button tone="danger" onPress={withdraw}>
                Withdraw
              </Button>
            </>
          }
        >
          <p>It will be recorded as withdrawn today. That it was given stays in the record.</p>
        </Dialog>
      </div>
    );
  return (
    <div className={styles.consent}>
      <h3>{title}</h3>
      <p className={styles.hint}>
        {withdrawnOn ? `Withdrawn on ${dayWords(withdrawnOn)}.` : 'Not recorded.'} {means}
      </p>
      <div className={styles.adding}>
        <DateField label="Given on" value={on} onChange={setOn} latest={today} error={problem} />
        <Button label={`Record consent to ${to}`} onPress={record}>
          Record
        </Button>
      </div>
    </div>
  );
}
