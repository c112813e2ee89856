import { hitTest } from '../../../src/anatomy/hit-test';
import type { Ring, Sheet, SheetMuscle } from '../../../src/anatomy/sheet';
import type { Difference } from '../../figure/check/differences';
import type { Known } from './fault';

export const box = (u0: number, v0: number, u1: number, v1: number): Ring => [
  [u0, v0],
  [u1, v0],
  [u1, v1],
  [u0, v1],
];

export const mirroredRing = (ring: Ring): Ring => ring.map(([u, v]) => [0 - u, v] as const);

/** One muscle on both halves of the body; rings are those of the left. */
export const pair = (id: string, ...rings: Ring[]): SheetMuscle[] => [
  { id, side: 'left', rings },
  { id, side: 'right', rings: rings.map(mirroredRing) },
];

/** A body of 200 x 200 mm, seen from behind unless said otherwise. */
export const sheetWith = (muscles: readonly SheetMuscle[], other: Partial<Sheet> = {}): Sheet => ({
  id: 'back-superficial',
  view: 'back',
  layer: 'superficial',
  window: { u: [-110, 110], v: [-10, 210] },
  detail: 1,
  silhouette: [box(-100, 0, 100, 200)],
  muscles,
  parts: [],
  lines: [],
  ...other,
});

export const knowing = (known: Partial<Known> = {}): Known => ({
  differences: [],
  touched: (on, u, v) => hitTest(on, u, v).muscle,
  regions: [],
  opposite: null,
  ...known,
});

/** A muscle of the left drawn just where it was measured, on 10 cm2. */
export const difference = (other: Partial<Difference>): Difference => ({
  id: 'soleus',
  side: 'left',
  measured: [50, 100],
  drawn: [50, 100],
  apart: 0,
  area: 10,
  measuredArea: 10,
  ...other,
});
