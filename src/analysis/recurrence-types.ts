import type { CalendarDay } from '../domain/calendar-day';
import type { Finding } from '../domain/finding';
import type { FindingId, KnotId, SessionId } from '../domain/ids';
import type { BodyPoint, MuscleId, Side } from '../domain/place';

/** What one session says about one knot. Not checked is never clear; slight counts as neither. */
export type CheckState = 'present' | 'slight' | 'clear' | 'not-checked';

/** What the sessions together say about one knot, as of the last one. */
export type KnotState = 'new' | 'persisting' | 'returned' | 'cleared' | 'unknown';

export interface KnotVisit {
  readonly session: SessionId;
  readonly day: CalendarDay;
  readonly state: CheckState;
  /** The finding by which it was seen, when present or slight. */
  readonly finding: Finding | null;
}

export interface KnotHistory {
  readonly knot: KnotId;
  readonly muscle: MuscleId;
  readonly side: Side;
  /** Mean of its places marked by hand on the sheet of the latest; the latest place when none was. */
  readonly at: BodyPoint;
  /** One for each session of the client, oldest first. */
  readonly visits: readonly KnotVisit[];
  readonly presentCount: number;
  /** Present and clear together; slight and not checked are no checks. */
  readonly checkCount: number;
  readonly clearedCount: number;
  readonly returnedCount: number;
  /** Sessions at which it was slight: neither present nor clear, and no check. */
  readonly slightCount: number;
  readonly state: KnotState;
}

/** A finding that may be a knot of the same muscle and side; it counts nowhere until answered. */
export interface Proposal {
  readonly finding: FindingId;
  readonly session: SessionId;
  readonly knot: KnotId;
  /** `null`: not measurable, since one of them was not marked by hand, or two drawings do not compare. */
  readonly distanceMm: number | null;
  /** K2: near enough for the same place, only for a question, or not known. */
  readonly nearness: 'same' | 'perhaps' | 'unmeasured';
  /** Seen from two sides, so the distance is by the muscle's own coordinates. */
  readonly carried: boolean;
}

export interface Recurrence {
  readonly knots: readonly KnotHistory[];
  readonly proposals: readonly Proposal[];
}

/** A knot of earlier sessions, to be confirmed or cleared today. */
export interface Ghost {
  readonly knot: KnotId;
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly at: BodyPoint;
  /** The day of `lastFinding`. */
  readonly lastSeen: CalendarDay;
  /** At the last session that checked it, which may be later than `lastSeen` when it is `clear`. */
  readonly lastState: 'present' | 'slight' | 'clear';
  readonly lastFinding: Finding;
}
