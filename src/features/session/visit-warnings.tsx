import { useState } from 'react';
import { missingConsents } from '../../analysis/missing-consents';
import { sentenceCase } from '../../anatomy/sentence-case';
import type { Client } from '../../domain/client';
import { consentInForce } from '../../domain/consent';
import type { Session } from '../../domain/session';
import { cautionWords } from '../../parts/caution-words';
import { RedFlagBanner } from '../../parts/red-flag-banner';
import content from '../../parts/sheet-content.module.css';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConsentsDialog } from './consents-dialog';
import { useConsents } from './use-consents';

interface Props {
  readonly client: Client;
  readonly session: Session;
}

/** What warns at the top of the session, in every step of it. */
export function VisitWarnings({ client, session }: Props) {
  const [asking, setAsking] = useState(false);
  const { consents } = useConsents(client.id);
  const treatment = consentInForce(consents, 'treatment');
  const missing = missingConsents(consents, session.findings);
  return (
    <>
      <RedFlagBanner check={session.redFlags} letterAt={`/clients/${client.id}/handover`} />
      <Cautions client={client} />
      {(missing.length > 0 || !treatment) && (
        <Banner
          tone="warning"
          title={treatment ? 'Consent is not recorded' : 'No consent to treatment is recorded'}
          action={<Button onPress={() => setAsking(true)}>Record consent</Button>}
        >
          <ul className={content.list}>
            {!treatment && <li>A session cannot be signed without it.</li>}
            {missing.map(({ name, reason }) => (
              <li key={name}>{`${sentenceCase(name)}. ${reason}`}</li>
            ))}
          </ul>
        </Banner>
      )}
      {asking && <ConsentsDialog client={client} onClose={() => setAsking(false)} />}
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
