import { useState } from 'react';
import type { ClientId } from '../../domain/ids';
import { defaultPractice } from '../../domain/practice';
import { useRecords } from '../../state/records';
import { type ClientDraft, draftOf, emptyDraft } from './draft';
import { dropDraft, keepDraft, keptDraft } from './kept-drafts';

/** The form's draft: what was left in it, else the card as it is, else nothing but the practice's figure. */
export function useDraft(clientId: ClientId | null) {
  const client = useRecords((r) => (clientId ? r.client.get(clientId) : undefined));
  const key = clientId ?? 'new';
  const { body } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const fresh = () => (client ? draftOf(client) : { ...emptyDraft, body });
  const [draft, setDraft] = useState(() => keptDraft(key) ?? fresh());
  const [restored, setRestored] = useState(() => keptDraft(key) !== null);
  const change = (part: Partial<ClientDraft>) =>
    setDraft((before) => {
      const after = { ...before, ...part };
      keepDraft(key, after);
      return after;
    });
  const forget = () => {
    dropDraft(key);
    setDraft(fresh());
    setRestored(false);
  };
  return { draft, change, restored, forget };
}
