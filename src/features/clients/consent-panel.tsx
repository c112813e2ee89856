import type { CalendarDay } from '../../domain/calendar-day';
import type { ClientId } from '../../domain/ids';
import { ConsentRow } from '../../parts/consent-row';
import { consentKinds } from '../../parts/consent-words';
import { dispatch, useRecords } from '../../state/records';
import { Panel } from '../../ui/panel';
import styles from './clients.module.css';

interface Props {
  readonly clientId: ClientId;
  readonly today: CalendarDay;
}

/** The consents of a client who is here. */
export function ConsentPanel({ clientId, today }: Props) {
  const client = useRecords((r) => r.client.get(clientId));
  const consents = useRecords((r) => r.consent);
  if (!client) return null;
  const theirs = [...consents.values()].filter((c) => c.clientId === clientId);
  return (
    <Panel title="Consent">
      {consentKinds.map((to) => (
        <div key={to} className={styles.consent}>
          <ConsentRow
            to={to}
            client={client}
            consents={theirs}
            today={today}
            onRecord={(given) => {
              const done = dispatch({ type: 'record-consent', clientId, ...given });
              return done.ok ? null : done.why;
            }}
            onWithdraw={(consentId) => dispatch({ type: 'withdraw-consent', consentId, withdrawnOn: today })}
          />
        </div>
      ))}
    </Panel>
  );
}
