import { expect, test } from 'vitest';
import type { KnotHistory, KnotState } from '../../analysis/recurrence-types';
import type { KnotId } from '../../domain/ids';
import { bodyPoint } from '../../domain/place';
import { sortedKnots } from './sorted-knots';

const knot = (muscle: string, state: KnotState, presentCount = 1): KnotHistory => ({
  knot: `${muscle}-${state}` as KnotId,
  muscle,
  side: 'left',
  at: bodyPoint('back-superficial', 0, 1000),
  visits: [],
  presentCount,
  checkCount: presentCount,
  clearedCount: 0,
  returnedCount: 0,
  slightCount: 0,
  state,
});

test('what came back is first; within a state the most often present, then by name', () => {
  const sorted = sortedKnots([
    knot('gastrocnemius', 'unknown'),
    knot('soleus', 'cleared', 9),
    knot('infraspinatus', 'new'),
    knot('brachialis', 'new'),
    knot('rectus-femoris', 'persisting', 2),
    knot('teres-minor', 'persisting', 5),
    knot('anconeus', 'returned'),
  ]);
  expect(sorted.map((k) => k.muscle)).toEqual([
    'anconeus',
    'teres-minor',
    'rectus-femoris',
    'brachialis',
    'infraspinatus',
    'soleus',
    'gastrocnemius',
  ]);
});
