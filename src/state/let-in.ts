import { notesOf } from '../domain/audit-notes';
import { added, recordsFrom } from '../domain/diff';
import type { TherapistId } from '../domain/ids';
import { defaultPractice } from '../domain/practice';
import { type AnyRecord, noRecords } from '../domain/records';
import { asTyped } from './as-typed';
import { forgetTold } from './audited';
import { forgetDrafts } from './card-drafts';
import { checkSoon, forgetDamage, noteFaults } from './damage';
import { hereWord } from './marker-words';
import { closeClient } from './open-client';
import { loadStore, ports } from './ports';
import { putRecords, putTherapist } from './records';
import { flushSaves } from './saving';

export interface NewPractice {
  readonly therapist: string;
  readonly registration: string;
  readonly practice: string;
  readonly passphrase: string;
}

/** @returns the recovery key, to be shown once. @throws Error when a practice is here already, or cannot be written. */
export async function makePractice(given: NewPractice): Promise<string> {
  const id = ports().newId() as TherapistId;
  const first: AnyRecord[] = [
    { kind: 'therapist', id, name: given.therapist.trim(), registration: given.registration.trim() },
    { ...defaultPractice, name: given.practice.trim() },
  ];
  const notes = notesOf(added(...first), { at: ports().now(), by: id });
  const { recoveryKey } = await (await loadStore()).create(asTyped(given.passphrase), first, notes);
  ports().marker.write(hereWord);
  await letIn(first, id);
  return recoveryKey;
}

/** @returns whether the passphrase was right. @throws Error when the records cannot be read. */
export async function openPractice(passphrase: string): Promise<boolean> {
  const store = await loadStore();
  if ((await store.unlock(asTyped(passphrase))) === 'wrong-passphrase') return false;
  await letIn(await store.readPractice(), store.opener());
  return true;
}

/**
 * @param shut takes what is open off the screen, before its records go and the screen looks elsewhere.
 * @throws Error with the reason when the last change cannot be saved; then nothing is closed.
 */
export async function closePractice(shut: () => void): Promise<void> {
  await flushSaves();
  const store = await loadStore();
  shut();
  store.lock();
  closeClient();
  forgetDamage();
  forgetTold();
  forgetDrafts();
  putRecords(noRecords);
}

/** In the place of a therapist whose entry is damaged, so that the rest stays open. Settings can name them anew. */
const nameless = (id: TherapistId): AnyRecord => ({
  kind: 'therapist',
  id,
  name: 'Therapist',
  registration: '',
});

/** @param by the therapist whose key it was: their name goes on what they record. */
export async function letIn(records: readonly AnyRecord[], by: TherapistId | null): Promise<void> {
  if (!by) throw new Error('The therapist is missing from this practice.');
  putRecords(recordsFrom(noRecords, [nameless(by), ...records]));
  putTherapist(by);
  noteFaults((await loadStore()).faultsOf(null));
  checkSoon();
  const leaveWhenSaved = () => flushSaves().then(ports().leave, stayToBeSeen);
  (await loadStore()).onSuperseded(() => void leaveWhenSaved());
}

/** The bar says "Not saved" and why; leaving the page would lose it. */
const stayToBeSeen = () => undefined;
