type Point = readonly [number, number];

const stepsPerSide = 4;

/**
 * A smooth closed ring through the control points (centripetal Catmull-Rom, which neither loops nor
 * overshoots between uneven points), rounded to half millimetres.
 */
export function smoothOutline(points: readonly Point[]): Point[] {
  const ring: Point[] = [];
  const at = (i: number): Point => points[(i + points.length) % points.length] ?? [0, 0];
  for (let i = 0; i < points.length; i++) {
    for (let step = 0; step < stepsPerSide; step++) {
      const [u, v] = between(at(i - 1), at(i), at(i + 1), at(i + 2), step / stepsPerSide);
      ring.push([half(u), half(v)]);
    }
  }
  return ring;
}

/** Draws the other half of a midline outline: from the top of the midline down the left side, and back. */
export function closeAcrossMidline(leftHalf: readonly Point[]): Point[] {
  const right = leftHalf.slice(1, -1).map(([u, v]): Point => [-u, v]);
  return [...leftHalf, ...right.reverse()];
}

// Adding 0 turns the negative zero of a mirrored point into plain 0.
const half = (n: number): number => Math.round(n * 2) / 2 + 0;

/** The curve from `b` to `c`, `share` of the way, by the pyramid of Barry and Goldman. */
function between(a: Point, b: Point, c: Point, d: Point, share: number): Point {
  const tb = knot(a, b);
  const tc = tb + knot(b, c);
  const td = tc + knot(c, d);
  const t = tb + (tc - tb) * share;
  const ab = blend(a, b, 0, tb, t);
  const bc = blend(b, c, tb, tc, t);
  const cd = blend(c, d, tc, td, t);
  return blend(blend(ab, bc, 0, tc, t), blend(bc, cd, tb, td, t), tb, tc, t);
}

const knot = (a: Point, b: Point): number => Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1]));

function blend(a: Point, b: Point, from: number, to: number, t: number): Point {
  const share = (t - from) / (to - from);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
