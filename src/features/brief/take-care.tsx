import type { AskedFlags } from '../../analysis/brief';
import { dayWords } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { consentInForce } from '../../domain/consent';
import type { ClientId } from '../../domain/ids';
import { emergencyWords, flagDecisionWords, redFlagWords } from '../../domain/red-flags';
import { useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link-button';

interface Props {
  readonly client: Client;
  readonly asked: AskedFlags | null;
  /** Nothing was ever asked of someone who has not been here. */
  readonly hasBeenHere: boolean;
}

/** What says stop, or slowly: always first, and never silent about what was not asked. */
export function TakeCare({ client, asked, hasBeenHere }: Props) {
  const flagged = asked !== null && asked.flags.length + asked.emergencies.length > 0;
  return (
    <>
      {flagged && (
        <Banner tone="problem" title={`Red flags on ${dayWords(asked.day)}`}>
          {flagWords(asked)}
        </Banner>
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

function flagWords({ flags, emergencies, decision }: AskedFlags): string {
  const signs = [...emergencies.map((e) => emergencyWords[e]), ...flags.map((f) => redFlagWords[f])];
  const urgent = emergencies.length > 0 ? ' Signs of an emergency: urgent medical help, no treatment.' : '';
  const decided = decision ? ` Decided then: ${flagDecisionWords[decision].toLowerCase()}.` : '';
  return `${signs.join('. ')}.${urgent}${decided} Ask again before you begin.`;
}

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
