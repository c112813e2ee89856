import type { KnotHistory, KnotState } from '../../analysis/recurrence-types';
import { muscleName } from '../../anatomy/muscles';

const order: readonly KnotState[] = ['returned', 'persisting', 'new', 'cleared', 'unknown'];

/** What came back first, then what stays; within a state the most often present, then by name. */
export const sortedKnots = (knots: readonly KnotHistory[]): KnotHistory[] =>
  [...knots].sort(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      b.presentCount - a.presentCount ||
      muscleName(a.muscle).localeCompare(muscleName(b.muscle), 'en') ||
      a.side.localeCompare(b.side),
  );
