import { notesOf } from '../domain/audit-notes';
import { added, recordsFrom } from '../domain/diff';
import type { TherapistId } from '../domain/ids';
import { defaultPractice } from '../domain/practice';
import { type AnyRecord, noRecords } from '../domain/records';
import { asTyped } from './as-typed';
import { forgetTold } from './audited';
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

/** @throws Error when a practice is here already, or cannot be written. */
export async function makePractice(given: NewPractice): Promise<void> {
  const by = ports().newId() as TherapistId;
  const first: AnyRecord[] = [
    {
      kind: 'therapist',
      id: by,
      name: given.therapist.trim(),
      registration: given.registration.trim(),
    },
    { ...defaultPractice, name: given.practice.trim() },
  ];
  const told = { at: ports().now(), by };
  await (await loadStore()).create(asTyped(given.passphrase), first, notesOf(added(...first), told));
  ports().marker.write(hereWord);
  await letIn(first);
}

/** @returns whether the passphrase was right. @throws Error when the records cannot be read. */
export async function openPractice(passphrase: string): Promise<boolean> {
  const store = await loadStore();
  if ((await store.unlock(asTyped(passphrase))) === 'wrong-passphrase') return false;
  await letIn(await store.readPractice());
  return true;
}

/** @throws Error with the reason when the last change cannot be saved; then nothing is closed. */
export async function closePractice(): Promise<void> {
  await flushSaves();
  (await loadStore()).lock();
  closeClient();
  forgetDamage();
  forgetTold();
  putRecords(noRecords);
}

/** In the place of a therapist whose entry is damaged, so that the rest stays open. Settings can name them anew. */
const nameless: AnyRecord & { kind: 'therapist' } = {
  kind: 'therapist',
  id: 'therapist-unread' as TherapistId,
  name: 'Therapist',
  registration: '',
};

async function letIn(records: readonly AnyRecord[]): Promise<void> {
  const therapist = records.find((r) => r.kind === 'therapist') ?? nameless;
  putRecords(recordsFrom(noRecords, [therapist, ...records]));
  putTherapist(therapist.id);
  noteFaults((await loadStore()).faultsOf(null));
  checkSoon();
  const leaveWhenSaved = () => flushSaves().then(ports().leave, stayToBeSeen);
  (await loadStore()).onSuperseded(() => void leaveWhenSaved());
}

/** The bar says "Not saved" and why; leaving the page would lose it. */
const stayToBeSeen = () => undefined;
