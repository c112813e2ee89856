import { useState } from 'react';
import { type CalendarDay, dayWords } from '../domain/calendar-day';
import type { Client } from '../domain/client';
import type { GivenConsent } from '../domain/commands/command';
import { type Consent, type ConsentKind, consentInForce, offersChaperone } from '../domain/consent';
import type { ConsentId } from '../domain/ids';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ConsentFields } from './consent-fields';
import { consentWords, givenWords } from './consent-words';
import content from './sheet-content.module.css';

interface Props {
  readonly to: ConsentKind;
  readonly client: Pick<Client, 'dateOfBirth'>;
  /** All that this client ever gave, withdrawn ones too. */
  readonly consents: readonly Consent[];
  readonly today: CalendarDay;
  /** @returns why it could not be recorded, or `null`. */
  readonly onRecord: (given: GivenConsent) => string | null;
  readonly onWithdraw: (consent: ConsentId) => void;
}

/** One kind of consent: in force and withdrawable, or recorded now. Each answer is kept at once. */
export function ConsentRow({ to, client, consents, today, onRecord, onWithdraw }: Props) {
  // Asked of few clients, so its questions come when they are wanted.
  const [open, setOpen] = useState(!offersChaperone(to));
  const inForce = consentInForce(consents, to);
  const { title, to: what, means } = consentWords[to];
  return (
    <div className={content.part}>
      <h3>{title}</h3>
      {inForce ? (
        <Given to={to} consent={inForce} onWithdraw={onWithdraw} />
      ) : (
        <>
          <p className={content.facts}>
            {withdrawnWords(consents, to)} {means}
          </p>
          {open ? (
            <ConsentFields
              to={to}
              dateOfBirth={client.dateOfBirth}
              today={today}
              givers={giversOf(consents)}
              onRecord={onRecord}
            />
          ) : (
            <div className={content.row}>
              <Button onPress={() => setOpen(true)}>{`Record consent to ${what}`}</Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function withdrawnWords(consents: readonly Consent[], to: ConsentKind): string {
  const days = consents.flatMap((c) => (c.to === to && c.withdrawnOn ? [c.withdrawnOn] : []));
  const last = days.sort().at(-1);
  return last ? `Withdrawn on ${dayWords(last)}.` : 'Not recorded.';
}

/** Everyone who gave consent for this client, each once. */
const giversOf = (consents: readonly Consent[]) =>
  [...new Map(consents.map(({ givenBy }) => [JSON.stringify(givenBy), givenBy])).values()].filter(
    (by) => by !== null,
  );

interface GivenProps {
  readonly to: ConsentKind;
  readonly consent: Consent;
  readonly onWithdraw: (consent: ConsentId) => void;
}

function Given({ to, consent, onWithdraw }: GivenProps) {
  const [asking, setAsking] = useState(false);
  const { to: what } = consentWords[to];
  const withdraw = () => {
    onWithdraw(consent.id);
    setAsking(false);
  };
  return (
    <div className={content.between}>
      <p>{givenWords(consent)}</p>
      <Button tone="plain" label={`Withdraw consent to ${what}`} onPress={() => setAsking(true)}>
        Withdraw
      </Button>
      <Dialog
        open={asking}
        decision
        title={`Withdraw consent to ${what}?`}
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
}
