import { ringArea } from '../../src/anatomy/ring-area';

type Point = readonly [number, number];

/** Where a closed ring crosses itself, and the square millimetres of the smaller of the two loops it makes. */
export interface Crossing {
  readonly at: Point;
  readonly loop: number;
}

/** All crossings of two sides that are not neighbours. */
export function ringCrossings(ring: readonly Point[]): Crossing[] {
  const count = ring.length;
  const corner = (i: number): Point => ring[i % count] ?? [0, 0];
  const found: Crossing[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 2; j < count; j++) {
      if (i === 0 && j === count - 1) continue;
      const at = crossing(corner(i), corner(i + 1), corner(j), corner(j + 1));
      if (!at) continue;
      const loop = ringArea([at, ...ring.slice(i + 1, j + 1)]);
      const rest = ringArea([at, ...ring.slice(j + 1), ...ring.slice(0, i + 1)]);
      found.push({ at, loop: Math.min(loop, rest) });
    }
  }
  return found;
}

function crossing(a: Point, b: Point, c: Point, d: Point): Point | null {
  const fromA = turn(c, d, a);
  const fromB = turn(c, d, b);
  if (fromA * fromB >= 0 || turn(a, b, c) * turn(a, b, d) >= 0) return null;
  const share = fromA / (fromA - fromB);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
