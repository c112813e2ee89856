import type { GivenConsent } from '../../../domain/commands/command';
import type { Consent } from '../../../domain/consent';
import type { ClientId, ConsentId } from '../../../domain/ids';
import { dispatch, useRecords } from '../../../state/records';
import { today } from '../../../state/today';

/** All consents of one client, with what records and withdraws them. */
export function useConsents(clientId: ClientId) {
  const all = useRecords((r) => r.consent);
  return {
    consents: [...all.values()].filter((c: Consent) => c.clientId === clientId),
    today: today(),
    /** @returns why it could not be recorded, or `null`. */
    onRecord: (given: GivenConsent) => {
      const done = dispatch({ type: 'record-consent', clientId, ...given });
      return done.ok ? null : done.why;
    },
    onWithdraw: (consentId: ConsentId) => {
      dispatch({ type: 'withdraw-consent', consentId, withdrawnOn: today() });
    },
  };
}
