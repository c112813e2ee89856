import { create } from 'zustand';
import { canonicalJson } from '../domain/canonical-json';
import type { CardDraft, TypedCard } from '../domain/card-draft';
import { added, applied, type Diff, isEmpty, noDiff, recordsFrom, removed, updated } from '../domain/diff';
import type { CardDraftId, ClientId } from '../domain/ids';
import { store } from './ports';
import { putRecords, recordsNow, whoIsAtWork } from './records';
import { queueSave } from './saving';

interface DraftsRead {
  readonly read: boolean;
  /** They could not be read the last time; they are on the disk all the same. */
  readonly failed: boolean;
}

const notYet: DraftsRead = { read: false, failed: false };

/** Whether those on the disk are in memory; until then a form would not know of its own. */
export const useDraftsRead = create<DraftsRead>(() => notYet);

export const forgetDrafts = (): void => useDraftsRead.setState(notYet);

const idOf = (clientId: ClientId | null): CardDraftId => (clientId ?? 'new-client') as string as CardDraftId;

/** Reads the half-typed cards, once after unlocking; when that fails, again the next time it is asked for. */
export async function readDrafts(): Promise<void> {
  if (useDraftsRead.getState().read) return;
  const drafts = await onDisk().catch(() => {
    // Locked meanwhile, or the database does not answer. A form would write over what it does not know of.
    return null;
  });
  if (!drafts) return useDraftsRead.setState({ failed: true });
  // What is typed already is newer than what was read.
  const known = recordsNow()['card-draft'];
  putRecords(
    recordsFrom(
      recordsNow(),
      drafts.filter(({ id }) => !known.has(id)),
    ),
  );
  useDraftsRead.setState({ read: true, failed: false });
}

async function onDisk(): Promise<CardDraft[]> {
  const reading = await import('../storage/read-drafts');
  return reading.readDrafts(store().inside());
}

/** What was typed into this client's card, or into a new one, and not saved to it. */
export const draftOfCard = (clientId: ClientId | null): TypedCard | null =>
  recordsNow()['card-draft'].get(idOf(clientId))?.card ?? null;

/**
 * Sealed and saved like all else, so that a lock or an empty battery takes nothing.
 * @param unchanged the card as it is: with that in the form there is no draft.
 */
export function keepDraft(clientId: ClientId | null, card: TypedCard, unchanged: TypedCard): void {
  const before = recordsNow()['card-draft'].get(idOf(clientId));
  const draft: CardDraft = { kind: 'card-draft', id: idOf(clientId), clientId, card };
  if (canonicalJson(card) === canonicalJson(unchanged)) dropDraft(clientId);
  else take(before ? updated(before, draft) : added(draft));
}

export function dropDraft(clientId: ClientId | null): void {
  const before = recordsNow()['card-draft'].get(idOf(clientId));
  take(before ? removed(before) : noDiff);
}

function take(diff: Diff): void {
  if (isEmpty(diff)) return;
  putRecords(applied(recordsNow(), diff));
  queueSave(diff, whoIsAtWork());
}
