/** Milliseconds. */
export interface LockTimes {
  /** Idle in treatment: veiled after, locked after. */
  readonly veil: number;
  readonly lockInTreatment: number;
  /** Idle anywhere else: locked after. */
  readonly lockElsewhere: number;
  /** Behind another app, or with the screen off. */
  readonly lockHidden: number;
}

export interface Moment {
  readonly now: number;
  /** When a finger or key was last felt. */
  readonly lastUse: number;
  /** Since when the app is out of sight; `null` while it is in sight. */
  readonly hiddenSince: number | null;
  readonly inTreatment: boolean;
  /** Hands are on the client while a hold is timed: that is use, though the screen is not touched. */
  readonly holding: boolean;
}

/** What is over the screen. `veil` is lifted by a tap; `blank` goes when the app is in sight again. */
export type Cover = 'none' | 'veil' | 'blank' | 'lock';

/** What should be over the screen at this moment, and when that should be asked again. */
export function coverAt(moment: Moment, times: LockTimes): { cover: Cover; askAgainIn: number } {
  const { now, lastUse, hiddenSince, inTreatment, holding } = moment;
  if (hiddenSince !== null) {
    const left = times.lockHidden - since(now, hiddenSince);
    return left <= 0 ? locked : { cover: 'blank', askAgainIn: left };
  }
  const idle = holding ? 0 : since(now, lastUse);
  const toLock = (inTreatment ? times.lockInTreatment : times.lockElsewhere) - idle;
  const toVeil = times.veil - idle;
  if (toLock <= 0) return locked;
  if (!inTreatment) return { cover: 'none', askAgainIn: toLock };
  return toVeil > 0
    ? { cover: 'none', askAgainIn: Math.min(toVeil, toLock) }
    : { cover: 'veil', askAgainIn: toLock };
}

const locked = { cover: 'lock', askAgainIn: Number.POSITIVE_INFINITY } as const;

/** A clock that was set back in between gives no negative time. */
const since = (now: number, then: number): number => Math.max(0, now - then);
