type Point = readonly [number, number];

/** Where two sides of a closed ring that are not neighbours cross. */
export function ringCrossings(ring: readonly Point[]): Point[] {
  const count = ring.length;
  const corner = (i: number): Point => ring[i % count] ?? [0, 0];
  const found: Point[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 2; j < count; j++) {
      if (i === 0 && j === count - 1) continue;
      const at = crossing(corner(i), corner(i + 1), corner(j), corner(j + 1));
      if (at) found.push(at);
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
