import type { AskedFlags } from '../../analysis/brief';
import { dayWords } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { consentInForce } from '../../domain/consent';
import type { ClientId } from '../../domain/ids';
import { emergenciesPresent, flagsPresent } from '../../domain/red-flags';
import type { Session } from '../../domain/session';
import { useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link-button';
import { ahead, LoadedAhead } from '../../ui/loaded-ahead';

const redFlagBanner = ahead(import('../../parts/red-flag-banner').then((m) => m.RedFlagBanner));

interface Props {
  readonly client: Client;
  /** What the last signed session that asked was told. */
  readonly asked: AskedFlags | null;
  readonly draft: Session | undefined;
  /** Nothing was ever asked of someone who has not been here. */
  readonly hasBeenHere: boolean;
}

/** What says stop, or slowly: always first, and never silent about what was not asked. */
export function TakeCare({ client, asked, draft, hasBeenHere }: Props) {
  const letterAt = `/clients/${client.id}/handover`;
  const flagged =
    asked !== null && flagsPresent(asked.check).length + emergenciesPresent(asked.check).length > 0;
  return (
    <>
      {draft && <LoadedAhead screen={redFlagBanner} with={{ check: draft.redFlags, letterAt }} />}
      {asked && (
        <LoadedAhead
          screen={redFlagBanner}
          with={{ check: asked.check, letterAt, when: `on ${dayWords(asked.day)}` }}
        />
      )}
      {client.contraindications.length > 0 && (
        <Banner tone="warning" title="Take care">
          {`${client.contraindications.map(withoutStop).join('. ')}.`}
        </Banner>
      )}
      {!flagged && hasBeenHere && (
        <Banner tone="info">
          {asked
            ? `No red flag among those asked about on ${dayWords(asked.day)}.`
            : 'Red flags have not been asked about in any session. Not asked is not a no.'}
        </Banner>
      )}
      <ConsentWarning clientId={client.id} />
    </>
  );
}

const withoutStop = (words: string): string => words.replace(/\.$/, '');

function ConsentWarning({ clientId }: { readonly clientId: ClientId }) {
  const consented = useRecords((r) =>
    Boolean(
      consentInForce(
        [...r.consent.values()].filter((c) => c.clientId === clientId),
        'treatment',
      ),
    ),
  );
  if (consented) return null;
  return (
    <Banner
      tone="warning"
      title="No consent to treatment is recorded"
      action={<LinkButton to={`/clients/${clientId}/edit`}>Record consent</LinkButton>}
    >
      A session cannot be signed without it.
    </Banner>
  );
}
