import type { CalendarDay } from '../../domain/calendar-day';
import { consentInForce } from '../../domain/consent';
import type { ClientId } from '../../domain/ids';
import { useRecords } from '../../state/records';
import { Panel } from '../../ui/panel';
import { ConsentRow } from './consent-row';

interface Props {
  readonly clientId: ClientId;
  readonly today: CalendarDay;
}

/** The consents of a client who is here. */
export function ConsentPanel({ clientId, today }: Props) {
  const consents = useRecords((r) => r.consent);
  const theirs = [...consents.values()].filter((c) => c.clientId === clientId);
  return (
    <Panel title="Consent">
      {(['treatment', 'sharing'] as const).map((to) => {
        const withdrawn = theirs.flatMap((c) => (c.to === to && c.withdrawnOn ? [c.withdrawnOn] : []));
        return (
          <ConsentRow
            key={to}
            clientId={clientId}
            to={to}
            inForce={consentInForce(theirs, to)}
            withdrawnOn={withdrawn.sort().at(-1) ?? null}
            today={today}
          />
        );
      })}
    </Panel>
  );
}
