type Point = readonly [number, number];

/** True when two sides of the closed ring that are not neighbours cross. */
export function crossesItself(ring: readonly Point[]): boolean {
  const count = ring.length;
  const side = (i: number): [Point, Point] => [ring[i] ?? [0, 0], ring[(i + 1) % count] ?? [0, 0]];
  for (let i = 0; i < count; i++) {
    for (let j = i + 2; j < count; j++) {
      if (i === 0 && j === count - 1) continue;
      if (cross(...side(i), ...side(j))) return true;
    }
  }
  return false;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
