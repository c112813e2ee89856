import type { MuscleAt } from '../../../src/anatomy/hit-test';
import type { Ring, Sheet, SheetMuscle } from '../../../src/anatomy/sheet';
import type { Difference } from '../../figure/check/differences';
import type { Point } from '../../figure/geometry/point';

/** Something wrong with a drawing, in words that the person drawing understands. */
export interface Fault {
  readonly kind:
    | 'crossing'
    | 'overlap'
    | 'centre'
    | 'area'
    | 'mean'
    | 'missing'
    | 'skin'
    | 'mirror'
    | 'sheet'
    | 'exception'
    | 'cover'
    | 'point'
    | 'region';
  readonly sheet: string;
  /** Muscle id, or what else is meant: `skin`. Null for the sheet as a whole. */
  readonly subject: string | null;
  readonly side: SheetMuscle['side'] | 'both' | null;
  /** What, and how much. */
  readonly what: string;
  /** Where to look, in body millimetres. */
  readonly at: Point | null;
}

/** What a rule may know beside the sheet itself. */
export interface Known {
  /** Each measured muscle beside what is drawn of it. */
  readonly differences: readonly Difference[];
  /** What the app names for a touch: of this layer, or through it. */
  readonly touched: (sheet: Sheet, u: number, v: number) => MuscleAt | null;
  /** Every referral region that lies on the sheet. */
  readonly regions: readonly Ring[];
  /** Of a sheet seen from left or right the one seen from the other side; else null. */
  readonly opposite: Sheet | null;
}

/** One thing that must hold for every sheet. */
export type Rule = (sheet: Sheet, known: Known) => Fault[];
