import { useEffect, useMemo, useState } from 'react';
import type { AuditEntry } from '../../domain/audit-entry';
import type { ClientId } from '../../domain/ids';
import { defaultPractice } from '../../domain/practice';
import type { Records } from '../../domain/records';
import { type Edits, edited, type HandoverDocument, type Recipient } from '../../handover/document/document';
import type { HandoverMaker } from '../../handover/maker';
import type { Choices, HandoverSource } from '../../handover/source';
import { useRecords } from '../../state/records';
import { today } from '../../state/today';
import { keepHandover, keptHandover } from './handover-draft';

const everything = (records: Records): Records => records;

/** The records of one client; new when any record changes. `null`: no such client. */
export function useSource(clientId: ClientId, trail: readonly AuditEntry[] | null): HandoverSource | null {
  const records = useRecords(everything);
  return useMemo(() => {
    const client = records.client.get(clientId);
    if (!client) return null;
    const own = <R extends { clientId: ClientId }>(table: ReadonlyMap<string, R>) =>
      [...table.values()].filter((record) => record.clientId === clientId);
    return {
      practice: [...records.practice.values()][0] ?? defaultPractice,
      therapists: [...records.therapist.values()],
      client,
      consents: own(records.consent),
      sessions: own(records.session),
      links: own(records['knot-link']),
      addenda: own(records.addendum),
      trail,
      today: today(),
    };
  }, [records, clientId, trail]);
}

/** What the author chose and wrote for this client, and how to change it. */
export function useHandoverDraft(clientId: ClientId) {
  const [draft, setDraft] = useState(() => keptHandover(clientId));
  const put = (next: typeof draft) => {
    keepHandover(clientId, next);
    setDraft(next);
  };
  const { recipient } = draft;
  return {
    recipient,
    choices: draft.choices[recipient],
    edits: draft.edits[recipient],
    setRecipient: (to: Recipient) => put({ ...draft, recipient: to }),
    choose: (change: Partial<Choices>) =>
      put({
        ...draft,
        choices: { ...draft.choices, [recipient]: { ...draft.choices[recipient], ...change } },
      }),
    reword: (change: Edits) =>
      put({ ...draft, edits: { ...draft.edits, [recipient]: { ...draft.edits[recipient], ...change } } }),
  };
}

export interface Built {
  readonly of: HandoverSource;
  readonly choices: Choices;
  /** `null`: nothing is signed in the period. */
  readonly document: HandoverDocument | null;
  readonly problem: string | null;
}

/** The document as chosen, without the author's own words; `null` while it is being put together. */
export function useDocument(
  source: HandoverSource | null,
  choices: Choices,
  maker: HandoverMaker,
): Built | null {
  const [built, setBuilt] = useState<Built | null>(null);
  useEffect(() => {
    if (!source) return;
    let wanted = true;
    const put = (document: HandoverDocument | null, problem: string | null) => {
      if (wanted) setBuilt({ of: source, choices, document, problem });
    };
    maker.document(source, choices).then(
      (document) => put(document, null),
      (reason: unknown) => put(null, reason instanceof Error ? reason.message : 'Nothing was made.'),
    );
    return () => {
      wanted = false;
    };
  }, [source, choices, maker]);
  return built;
}

/** The document with the author's words; the same object as long as neither changes. */
export const useEdited = (document: HandoverDocument | null, edits: Edits): HandoverDocument | null =>
  useMemo(() => document && edited(document, edits), [document, edits]);
