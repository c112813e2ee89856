import type { Client } from '../../domain/client';
import type { Session } from '../../domain/session';
import { cautionWords } from '../../parts/caution-words';
import { RedFlagBanner } from '../../parts/red-flag-banner';
import content from '../../parts/sheet-content.module.css';
import { Banner } from '../../ui/banner';
import { ConsentWarning } from './consent-warning';

interface Props {
  readonly client: Client;
  readonly session: Session;
}

/** What warns at the top of the session, in every step of it. */
export function VisitWarnings({ client, session }: Props) {
  return (
    <>
      <RedFlagBanner check={session.redFlags} letterAt={`/clients/${client.id}/handover`} />
      <Cautions client={client} />
      <ConsentWarning client={client} findings={session.findings} treatment />
    </>
  );
}

/** Of the whole body, then at one place each. */
function Cautions({ client: { contraindications, localCautions } }: { readonly client: Client }) {
  if (contraindications.length + localCautions.length === 0) return null;
  return (
    <Banner tone="warning" title="Take care">
      <ul className={content.list}>
        {contraindications.length > 0 && <li>{`${contraindications.join('. ')}.`}</li>}
        {localCautions.map((caution) => (
          <li key={cautionWords(caution)}>{cautionWords(caution)}</li>
        ))}
      </ul>
    </Banner>
  );
}
