import { type Point, type Polyline, wrapped } from './point';

/** A line made into a ring of changing width: `width` is asked at each share of the way. */
export function taper(line: Polyline, width: (share: number) => number): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  const last = line.length - 1;
  line.forEach(([u, v], i) => {
    const before = wrapped(line, Math.max(0, i - 1));
    const after = wrapped(line, Math.min(last, i + 1));
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = width(i / last) / 2 / length;
    const du = (after[1] - before[1]) * half;
    const dv = (after[0] - before[0]) * half;
    left.push([u - du, v + dv]);
    right.push([u + du, v - dv]);
  });
  return [...left, ...right.reverse()];
}

/** A lens: widest in the middle, pointed at both ends. */
export const lens = (line: Polyline, widest: number): Point[] =>
  taper(line, (share) => widest * Math.sin(Math.PI * Math.min(0.999, Math.max(0.001, share))) ** 0.7);
