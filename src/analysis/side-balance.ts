import type { KnotHistory } from './recurrence-types';
import { signTest } from './statistics/exact-tests';

const unlikely = 0.05;

export interface SideBalance {
  readonly left: number;
  readonly right: number;
  /** P3: said when chance would give it in fewer than 1 of 20 clients: six of six is the least. */
  readonly mostly: 'left' | 'right' | null;
}

/** P3: knots that were ever present, by side, each counted once however often it was found. */
export function sideBalance(knots: readonly Pick<KnotHistory, 'side' | 'presentCount'>[]): SideBalance {
  const present = knots.filter((k) => k.presentCount > 0);
  const left = present.filter((k) => k.side === 'left').length;
  const right = present.filter((k) => k.side === 'right').length;
  const clear = left !== right && signTest(left, left + right) < unlikely;
  return { left, right, mostly: clear ? (left > right ? 'left' : 'right') : null };
}
