import { create } from 'zustand';
import { defaultPractice } from '../../domain/practice';
import { heldNow, isSigned } from '../../domain/session';
import { longestHoldSeconds } from '../../domain/treatment';
import { lock } from '../lock';
import { ports } from '../ports';
import { recordsNow } from '../records';
import { flushSaves } from '../saving';
import { type Cover, coverAt, type LockTimes, type Moment } from './cover-at';

const minute = 60_000;
/** "A few minutes": long enough to answer the telephone. */
const hiddenMinutes = 3;
/** After a lock that failed because the last change is not saved yet. */
const retryMs = 5000;

interface Watch {
  readonly cover: Exclude<Cover, 'lock'>;
  /** It should be locked, but the last change is not saved yet. */
  readonly unsaved: boolean;
}

export const useWatch = create<Watch>(() => ({ cover: 'none', unsaved: false }));

let watching = false;
let lastUse = 0;
let hiddenSince: number | null = null;
let sessionInSight: string | null = null;
/** The time for which a look is arranged; `ports().after` cannot be called off, so a later one is not. */
let nextLook = Number.POSITIVE_INFINITY;
/** Once it should be locked it stays covered until it is, however often the saving fails. */
let due = false;
let locking = false;

/** From the unlocking on. */
export function startWatching(): void {
  watching = true;
  due = false;
  hiddenSince = null;
  nextLook = Number.POSITIVE_INFINITY;
  lastUse = ports().now();
  look();
}

/** A finger or a key. Under a veil it counts only when it lifts it. */
export function used(): void {
  if (useWatch.getState().cover === 'none') lastUse = ports().now();
}

export function lift(): void {
  if (hiddenSince !== null) return;
  lastUse = ports().now();
  look();
}

/** Out of sight: what was typed is saved at once, and what is shown is covered before this returns. */
export function outOfSight(): void {
  hiddenSince ??= ports().now();
  look();
  flushSaves().catch(() => 'The bar says "Not saved" and why, and it is tried again.');
}

export function inSight(): void {
  look();
  hiddenSince = null;
  look();
}

/** The session whose screen is shown: while it is a draft, that is treatment. */
export function seeSession(id: string | null): void {
  sessionInSight = id;
  look();
}

function look(): void {
  if (!watching || locking) return;
  const { cover, askAgainIn } = coverAt(moment(), times());
  if (due || cover === 'lock') return void lockNow();
  useWatch.setState({ cover, unsaved: false });
  lookIn(askAgainIn);
}

function lookIn(milliseconds: number): void {
  const at = ports().now() + milliseconds;
  if (at >= nextLook) return;
  nextLook = at;
  ports().after(milliseconds, () => {
    nextLook = Number.POSITIVE_INFINITY;
    look();
  });
}

async function lockNow(): Promise<void> {
  due = true;
  locking = true;
  useWatch.setState({ cover: hiddenSince === null ? 'veil' : 'blank' });
  try {
    await lock();
    watching = false;
  } catch {
    // Dropping the key would lose the change, so it waits behind the veil.
    useWatch.setState({ cover: 'veil', unsaved: true });
    lookIn(retryMs);
  } finally {
    locking = false;
  }
}

function moment(): Moment {
  const now = ports().now();
  const session = sessionInSight === null ? null : (recordsNow().session.get(sessionInSight) ?? null);
  const since = (session && heldNow(session)?.holdSince) ?? null;
  return {
    now,
    lastUse,
    hiddenSince,
    inTreatment: session !== null && !isSigned(session),
    // A hold that nobody ended is forgotten, and is no use.
    holding: since !== null && now - since < longestHoldSeconds * 1000,
  };
}

function times(): LockTimes {
  const { times: set } = recordsNow().practice.get('practice') ?? defaultPractice;
  return {
    veil: set.veilMinutes * minute,
    lockInTreatment: set.lockInTreatmentMinutes * minute,
    lockElsewhere: set.lockElsewhereMinutes * minute,
    lockHidden: hiddenMinutes * minute,
  };
}
