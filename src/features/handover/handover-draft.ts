import type { ClientId } from '../../domain/ids';
import type { Edits, Recipient } from '../../handover/document/document';
import { type Choices, plainChoices } from '../../handover/source';

/** What the author chose and wrote, by recipient. */
export interface HandoverDraft {
  readonly recipient: Recipient;
  readonly choices: Readonly<Record<Recipient, Choices>>;
  readonly edits: Readonly<Record<Recipient, Edits>>;
}

export const blankHandover: HandoverDraft = {
  recipient: 'gp',
  choices: {
    gp: plainChoices('gp'),
    physio: plainChoices('physio'),
    client: plainChoices('client'),
    session: plainChoices('session'),
    full: plainChoices('full'),
  },
  edits: { gp: {}, physio: {}, client: {}, session: {}, full: {} },
};

/**
 * The author's words go with the export and never into the record. Left and come back to, they are still
 * there: in memory only; locking replaces the page, and them with it.
 */
const kept = new Map<ClientId, HandoverDraft>();

export const keptHandover = (of: ClientId): HandoverDraft => kept.get(of) ?? blankHandover;

export function keepHandover(of: ClientId, draft: HandoverDraft): void {
  kept.set(of, draft);
}
