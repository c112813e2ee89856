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

const capSteps = 6;

/** The half circle round `centre` from one side of a line to the other, without both its ends. */
const cap = (centre: Point, [u, v]: Point): Point[] =>
  Array.from({ length: capSteps - 1 }, (_, i) => {
    const angle = (-Math.PI * (i + 1)) / capSteps;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [du, dv] = [u - centre[0], v - centre[1]];
    return [centre[0] + du * cos - dv * sin, centre[1] + du * sin + dv * cos];
  });

/** A band of the given widths at its start and end, changing evenly between, rounded off at both. */
export function roundedBand(line: Polyline, [start, end]: readonly [number, number]): Point[] {
  const ring = taper(line, (share) => start + (end - start) * share);
  const left = ring.slice(0, line.length);
  const right = ring.slice(line.length);
  return [
    ...left,
    ...cap(wrapped(line, -1), wrapped(left, -1)),
    ...right,
    ...cap(wrapped(line, 0), wrapped(right, -1)),
  ];
}
