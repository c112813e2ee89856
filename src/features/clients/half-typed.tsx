import { useEffect } from 'react';
import { readDrafts } from '../../state/card-drafts';
import { useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link-button';
import styles from './clients.module.css';

/** Cards that were left half typed, each with the way back to it. */
export function HalfTyped() {
  const drafts = useRecords((r) => r['card-draft']);
  const clients = useRecords((r) => r.client);
  useEffect(() => void readDrafts(), []);
  const offered = [...drafts.values()].filter(({ clientId }) => clientId === null || clients.has(clientId));
  if (offered.length === 0) return null;
  return (
    <Banner
      tone="info"
      title={offered.length === 1 ? 'A card is half typed' : `${offered.length} cards are half typed`}
      action={
        <div className={styles.acts}>
          {offered.map(({ id, clientId, card }) => (
            <LinkButton key={id} to={clientId ? `/clients/${clientId}/edit` : '/clients/new'}>
              {`Go on with ${(clientId && clients.get(clientId)?.name) || card.name.trim() || 'the new client'}`}
            </LinkButton>
          ))}
        </div>
      }
    >
      What was typed is kept, but it is not on the card yet.
    </Banner>
  );
}
