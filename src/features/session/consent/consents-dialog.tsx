import type { Client } from '../../../domain/client';
import { ConsentRow } from '../../../parts/consent-row';
import { consentKinds } from '../../../parts/consent-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import styles from '../session.module.css';
import { useConsents } from './use-consents';

interface Props {
  readonly client: Client;
  readonly onClose: () => void;
}

/** Every kind of consent, recorded or withdrawn without leaving the session. */
export function ConsentsDialog({ client, onClose }: Props) {
  const { consents, ...answers } = useConsents(client.id);
  return (
    <Dialog
      open
      treatment
      title="Consents"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      {consentKinds.map((to) => (
        <div key={to} className={styles.consent}>
          <ConsentRow to={to} client={client} consents={consents} {...answers} />
        </div>
      ))}
    </Dialog>
  );
}
