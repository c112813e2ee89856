import { useRef, useState } from 'react';
import type { TypedCard } from '../../domain/card-draft';
import type { ClientId } from '../../domain/ids';
import { defaultPractice } from '../../domain/practice';
import { draftOfCard, dropDraft, keepDraft } from '../../state/card-drafts';
import { useRecords } from '../../state/records';
import { draftOf, emptyDraft } from './draft';

/**
 * The form's draft: what was left in it, else the card as it is, else nothing but the practice's figure. Every
 * change is kept, over locking too. The kept ones must be read by now.
 */
export function useDraft(clientId: ClientId | null) {
  const client = useRecords((r) => (clientId ? r.client.get(clientId) : undefined));
  const { body } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const fresh = (): TypedCard => (client ? draftOf(client) : { ...emptyDraft, body });
  const [draft, setDraft] = useState(() => draftOfCard(clientId) ?? fresh());
  const [restored, setRestored] = useState(() => draftOfCard(clientId) !== null);
  // Two changes may come before the form is drawn again.
  const latest = useRef(draft);
  const put = (next: TypedCard) => {
    latest.current = next;
    setDraft(next);
  };
  const change = (part: Partial<TypedCard>) => {
    put({ ...latest.current, ...part });
    keepDraft(clientId, latest.current, fresh());
  };
  const forget = () => {
    dropDraft(clientId);
    put(fresh());
    setRestored(false);
  };
  return { draft, change, restored, forget };
}
