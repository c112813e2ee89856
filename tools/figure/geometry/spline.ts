import type { ControlPoint } from './control-points';
import { naturalCubic } from './natural-cubic';
import { distance, type Point, type Polyline, wrapped } from './point';

/** Knots grow with chord length to this power: calmer than chordal at uneven spacing, tighter than uniform. */
const knotPower = 0.65;
/** Neighbours borrowed on each side when a ring has no corner, so that it closes smoothly. */
const borrowed = 5;

/** One sampled stretch per pair of points; each starts on its point, none repeats its end. */
function sampleStretches(points: Polyline, step: number): Point[][] {
  const knots = [0];
  points.slice(1).forEach((point, i) => {
    knots.push((knots[i] ?? 0) + Math.max(1e-4, distance(point, points[i] ?? point) ** knotPower));
  });
  const u = naturalCubic(
    knots,
    points.map((p) => p[0]),
  );
  const v = naturalCubic(
    knots,
    points.map((p) => p[1]),
  );
  return points.slice(1).map((end, i) => {
    const start = points[i] ?? end;
    const count = Math.max(2, Math.ceil(distance(start, end) / step));
    const from = knots[i] ?? 0;
    const width = (knots[i + 1] ?? 0) - from;
    return Array.from({ length: count }, (_, k): Point => {
      const at = from + (width * k) / count;
      return k === 0 ? start : [u(at), v(at)];
    });
  });
}

/** A smooth open line through all points, sampled about every `step` millimetres. */
export function openCurve(points: Polyline, step: number): Point[] {
  const last = points.at(-1);
  if (points.length < 2 || !last) return [...points];
  return [...sampleStretches(points, step).flat(), last];
}

/** A closed ring through all control points, smooth between corners; the first point is not repeated. */
export function closedCurve(controls: readonly ControlPoint[], step: number): Point[] {
  const points = controls.map((control) => control.at);
  const first = controls.findIndex((control) => control.corner);
  if (first < 0) {
    const around = Array.from({ length: points.length + 2 * borrowed + 1 }, (_, i) =>
      wrapped(points, i - borrowed),
    );
    return sampleStretches(around, step)
      .slice(borrowed, borrowed + points.length)
      .flat();
  }
  const ring: Point[] = [];
  let stretch: Point[] = [wrapped(points, first)];
  for (let i = 1; i <= points.length; i++) {
    stretch.push(wrapped(points, first + i));
    if (!wrapped(controls, first + i).corner) continue;
    ring.push(...sampleStretches(stretch, step).flat());
    stretch = [wrapped(points, first + i)];
  }
  return ring;
}
