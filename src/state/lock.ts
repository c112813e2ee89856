import { create } from 'zustand';
import { recordsFrom } from '../domain/diff';
import type { TherapistId } from '../domain/ids';
import { defaultPractice } from '../domain/practice';
import { type AnyRecord, noRecords } from '../domain/records';
import { closeClient } from './open-client';
import { ports } from './ports';
import { putRecords, putTherapist } from './records';
import { flushSaves } from './saving';

interface Lock {
  readonly phase: 'starting' | 'first-run' | 'locked' | 'opening' | 'open';
  readonly problem: string | null;
}

export const useLock = create<Lock>(() => ({ phase: 'starting', problem: null }));

export interface NewPractice {
  readonly therapist: string;
  readonly registration: string;
  readonly practice: string;
  readonly passphrase: string;
}

const elsewhere = 'Palpate is open in another tab or window. Close it there, then try again here.';

/** Looks whether a practice was set up on this tablet. */
export async function lookForPractice(): Promise<void> {
  await opening(async () => {
    const condition = await ports().store.condition();
    useLock.setState({ phase: condition === 'empty' ? 'first-run' : 'locked', problem: null });
  }, 'starting');
}

export async function setUp(given: NewPractice): Promise<void> {
  await opening(async () => {
    if (!(await ports().claimTab())) return stayLocked('first-run', elsewhere);
    const first: AnyRecord[] = [
      {
        kind: 'therapist',
        id: ports().newId() as TherapistId,
        name: given.therapist.trim(),
        registration: given.registration.trim(),
      },
      { ...defaultPractice, name: given.practice.trim() },
    ];
    await ports().store.create(given.passphrase, first);
    letIn(first);
  }, 'first-run');
}

export async function unlock(passphrase: string): Promise<void> {
  await opening(async () => {
    if (!(await ports().claimTab())) return stayLocked('locked', elsewhere);
    const answer = await ports().store.unlock(passphrase);
    if (answer === 'wrong-passphrase')
      return stayLocked('locked', 'That passphrase does not open this practice. Nothing was changed.');
    letIn(await ports().store.readPractice());
  }, 'locked');
}

/** Saves first, then drops the key and replaces the page. Stays open when the saving fails. */
export async function lock(): Promise<void> {
  await flushSaves();
  ports().store.lock();
  closeClient();
  putRecords(noRecords);
  ports().leave();
}

function letIn(records: readonly AnyRecord[]): void {
  const therapist = records.find((r) => r.kind === 'therapist');
  if (!therapist) throw new Error('The therapist is missing from this practice.');
  putRecords(recordsFrom(noRecords, records));
  putTherapist(therapist.id);
  useLock.setState({ phase: 'open', problem: null });
}

const stayLocked = (phase: Lock['phase'], problem: string): void => useLock.setState({ phase, problem });

async function opening(work: () => Promise<void>, otherwise: Lock['phase']): Promise<void> {
  if (otherwise !== 'starting') useLock.setState({ phase: 'opening', problem: null });
  try {
    await work();
  } catch (reason) {
    stayLocked(otherwise, reason instanceof Error ? reason.message : 'The database did not answer.');
  }
}
