import { create } from 'zustand';
import type { Fault } from '../domain/fault';
import { isSetBack, letMarkerGo } from './marker';
import { ports, store } from './ports';
import { flushSaves } from './saving';

interface Damage {
  readonly faults: readonly Fault[];
  /** The whole database is an earlier one than was last saved here. */
  readonly setBack: boolean;
}

const none: Damage = { faults: [], setBack: false };
export const useDamage = create<Damage>(() => none);

export const forgetDamage = (): void => useDamage.setState(none);

/** What was found when records were read stands beside what is known, and in the place of the same of before. */
export function noteFaults(found: readonly Fault[]): void {
  const key = ({ kind, client, what }: Fault) => `${kind} ${client} ${what}`;
  useDamage.setState(({ faults }) => {
    const all = new Map(faults.map((f) => [key(f), f]));
    for (const fault of found) all.set(key(fault), fault);
    return { faults: [...all.values()] };
  });
}

/** Long enough for the list of clients to be there first. */
const soonMs = 1500;
const tries = 3;

/** Looks through everything that lies on the disk, once the practice is open. */
export function checkSoon(): void {
  ports().after(soonMs, () => {
    // Locked meanwhile: the next unlocking checks.
    checkRecords().catch(() => undefined);
  });
}

/** @throws StoreClosed when it is locked meanwhile. */
async function checkRecords(): Promise<void> {
  const setBack = await isSetBack();
  if (setBack) useDamage.setState({ setBack });
  const { checkAll } = await import('../storage/ledger/check-all');
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  for (let i = 0; i < tries; i++) {
    await flushSaves();
    const faults = await checkAll(store().inside(), watch);
    if (!faults) continue;
    useDamage.setState({ faults });
    return;
  }
}

/** Goes on with what there is: from now on it counts as whole, but for what cannot be read. */
export async function goOnWithout(): Promise<void> {
  await flushSaves();
  await store().inside().relist();
  await letMarkerGo();
  forgetDamage();
  await checkRecords();
}
