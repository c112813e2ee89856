import { distance, type Point, type Polyline } from './point';

/** How far `point` lies from the line through `a` and `b`, or from `a` when they coincide. */
function awayFrom(point: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (length < 1e-6) return distance(point, a);
  return Math.abs((point[0] - a[0]) * (b[1] - a[1]) - (point[1] - a[1]) * (b[0] - a[0])) / length;
}

function markKept(line: Polyline, from: number, to: number, tolerance: number, kept: Set<number>): void {
  const start = line[from];
  const end = line[to];
  if (!start || !end) return;
  let farthest = -1;
  let away = tolerance;
  for (let i = from + 1; i < to; i++) {
    const d = awayFrom(line[i] ?? start, start, end);
    if (d > away) {
      away = d;
      farthest = i;
    }
  }
  if (farthest < 0) return;
  kept.add(farthest);
  markKept(line, from, farthest, tolerance, kept);
  markKept(line, farthest, to, tolerance, kept);
}

/** Fewer points on an open line, none of the dropped ones farther than `tolerance` from it. */
export function simplifyLine(line: Polyline, tolerance: number): Point[] {
  const kept = new Set([0, line.length - 1]);
  markKept(line, 0, line.length - 1, tolerance, kept);
  return line.filter((_, i) => kept.has(i));
}

/** The same for a closed ring; rings under eight points are left alone. */
export function simplifyRing(ring: Polyline, tolerance: number): Point[] {
  if (ring.length < 8) return [...ring];
  const half = ring.length >> 1;
  const first = simplifyLine(ring.slice(0, half + 1), tolerance);
  const second = simplifyLine(ring.slice(half), tolerance);
  return [...first.slice(0, -1), ...second];
}
