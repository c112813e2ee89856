import { useState } from 'react';
import { missingConsents } from '../../analysis/missing-consents';
import { sentenceCase } from '../../anatomy/sentence-case';
import type { Client } from '../../domain/client';
import { consentInForce } from '../../domain/consent';
import type { Finding } from '../../domain/finding';
import content from '../../parts/sheet-content.module.css';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConsentsDialog } from './consents-dialog';
import { useConsents } from './use-consents';

interface Props {
  readonly client: Client;
  /** Where hands are laid on: a whole session, or one finding of it. */
  readonly findings: readonly Finding[];
  /** Whether consent to treatment as such is asked for too. */
  readonly treatment?: boolean;
}

/** Which consents are missing for these findings, and the way to record them without leaving the session. */
export function ConsentWarning({ client, findings, treatment = false }: Props) {
  const [asking, setAsking] = useState(false);
  const { consents } = useConsents(client.id);
  const untreated = treatment && !consentInForce(consents, 'treatment');
  const missing = missingConsents(consents, findings);
  return (
    <>
      {(missing.length > 0 || untreated) && (
        <Banner
          tone="warning"
          title={untreated ? 'No consent to treatment is recorded' : 'Consent is not recorded'}
          action={<Button onPress={() => setAsking(true)}>Record consent</Button>}
        >
          <ul className={content.list}>
            {untreated && <li>A session cannot be signed without it.</li>}
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
