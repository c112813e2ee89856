import type { ControlPoint } from './control-points';
import { naturalCubic } from './natural-cubic';
import { between, distance, type Point, type Polyline, wrapped } from './point';
import { openCurve } from './spline';

/**
 * Where a muscle's fibres run: `across` counts from one side (0) to the other (1),
 * `along` from origin (0) to insertion (1). Rails allow a little less than 0 and more than 1.
 */
export type FibreField = (across: number, along: number) => Point;

/** The point at a share of a line's length. */
function atShare(line: Polyline): (share: number) => Point {
  const lengths = [0];
  line.slice(1).forEach((point, i) => {
    lengths.push((lengths[i] ?? 0) + distance(point, line[i] ?? point));
  });
  const total = lengths.at(-1) ?? 0;
  return (share) => {
    const wanted = total * Math.min(1, Math.max(0, share));
    let low = 0;
    let high = line.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lengths[middle] ?? 0) <= wanted) low = middle;
      else high = middle;
    }
    const start = lengths[low] ?? 0;
    const width = (lengths[high] ?? 0) - start || 1;
    return between(wrapped(line, low), wrapped(line, high), (wanted - start) / width);
  };
}

/** A rail's point at `across`: half spline, half chord, so that uneven spacing does not overshoot. */
function railAt(rail: Polyline): (across: number) => Point {
  const last = rail.length - 1;
  const knots = rail.map((_, i) => i / last);
  const u = naturalCubic(
    knots,
    rail.map((p) => p[0]),
  );
  const v = naturalCubic(
    knots,
    rail.map((p) => p[1]),
  );
  return (across) => {
    const i = Math.max(0, Math.min(last - 1, Math.floor(across * last)));
    const chord = between(wrapped(rail, i), wrapped(rail, i + 1), across * last - i);
    if (across < 0 || across > 1) return chord;
    return between(chord, [u(across), v(across)], 0.5);
  };
}

function extended(line: Polyline, millimetres: number): Point[] {
  const beyond = (end: Point, inner: Point): Point =>
    between(end, inner, -millimetres / (distance(end, inner) || 1));
  const last = line.length - 1;
  return [
    beyond(wrapped(line, 0), wrapped(line, Math.min(2, last))),
    ...line,
    beyond(wrapped(line, last), wrapped(line, Math.max(0, last - 2))),
  ];
}

/** Fibres run from the first rail through the others to the last, and `overrun` mm past both. */
export function railField(rails: readonly Polyline[], overrun: number): FibreField {
  const at = rails.map(railAt);
  const known = new Map<number, (share: number) => Point>();
  return (across, along) => {
    const key = Math.round(across * 4096);
    const found = known.get(key);
    if (found) return found(along);
    const fibre = openCurve(
      at.map((rail) => rail(across)),
      2,
    );
    const sampler = atShare(extended(fibre, overrun));
    known.set(key, sampler);
    return sampler(along);
  };
}

/** Without rails: fibres run between the two sides of the outline, from origin tip to insertion tip. */
export function sideField(ring: Polyline, controls: readonly ControlPoint[]): FibreField | null {
  const indexOf = (tip: 'origin' | 'insertion'): number => {
    const control = controls.find((c) => c.tip === tip);
    return control ? ring.findIndex((p) => distance(p, control.at) < 1e-6) : -1;
  };
  const origin = indexOf('origin');
  const insertion = indexOf('insertion');
  if (origin < 0 || insertion < 0) return null;
  const walk = (direction: 1 | -1): ((share: number) => Point) => {
    const line: Point[] = [];
    for (let i = origin; ; i += direction) {
      const point = wrapped(ring, i);
      line.push(point);
      if (point === ring[insertion]) return atShare(line);
    }
  };
  const one = walk(1);
  const other = walk(-1);
  return (across, along) => between(one(along), other(along), Math.min(1, Math.max(0, across)));
}
