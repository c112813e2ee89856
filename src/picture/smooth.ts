import { bodyMm, type Outline } from '../domain/place';
import type { SheetId } from '../domain/sheets';

type Pair = readonly [number, number];

/** The size of a fingertip: anything smaller was no zone. */
const smallestMm2 = 100;
const stepMm = 2;
const fewest = 24;
const most = 200;
const passes = 6;
/** No corner moves further than this from where the finger was. */
const furthestMm = 5;
/** What a record may hold. */
const limitMm = 2000;

/**
 * A finger's stroke, in body millimetres, as a closed outline of at most 200 corners: its end is joined
 * to its start, the tremor is taken out, and no corner lies further than 8 mm from the closed stroke.
 * `null` when it has fewer than three points or encloses less than 1 square centimetre.
 */
export function smoothOutline(sheet: SheetId, stroke: readonly Pair[]): Outline | null {
  const points = distinct(stroke.filter((p) => p.every(Number.isFinite)).map(clipped));
  if (points.length < 3) return null;
  const along = resampled(points);
  const ring = calmed(along).map(([u, v]): Pair => [tenth(u), tenth(v)]);
  if (Math.abs(signedArea(ring)) < smallestMm2) return null;
  return { sheet, ring: ring.map(([u, v]) => [bodyMm(u), bodyMm(v)]) };
}

const clip = (n: number): number => Math.max(-limitMm, Math.min(limitMm, n));
const clipped = ([u, v]: Pair): Pair => [clip(u), clip(v)];
const tenth = (n: number): number => Math.round(n * 10) / 10;
const apart = (a: Pair, b: Pair): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

function distinct(points: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || apart(last, point) > 0.2) kept.push(point);
  }
  return kept;
}

/** Equal steps along the closed line. */
function resampled(points: readonly Pair[]): Pair[] {
  const sides = points.map((a, i) => ({ a, b: points[(i + 1) % points.length] ?? a }));
  const around = sides.reduce((sum, { a, b }) => sum + apart(a, b), 0);
  const count = Math.max(fewest, Math.min(most, Math.round(around / stepMm)));
  const result: Pair[] = [];
  let before = 0;
  for (const { a, b } of sides) {
    const length = apart(a, b);
    while (result.length < count && (result.length * around) / count < before + length) {
      const share = ((result.length * around) / count - before) / length;
      result.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
    }
    before += length;
  }
  return result;
}

/** Each corner drawn to the mean of its neighbours a few times, but held near its origin. */
function calmed(origin: readonly Pair[]): Pair[] {
  let ring = [...origin];
  for (let pass = 0; pass < passes; pass++) {
    ring = ring.map((here, i) => {
      const before = ring.at(i - 1) ?? here;
      const after = ring[(i + 1) % ring.length] ?? here;
      return [(before[0] + 2 * here[0] + after[0]) / 4, (before[1] + 2 * here[1] + after[1]) / 4];
    });
  }
  return ring.map((moved, i) => held(origin[i] ?? moved, moved));
}

function held(from: Pair, to: Pair): Pair {
  const far = apart(from, to);
  if (far <= furthestMm) return to;
  const share = furthestMm / far;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

const signedArea = (ring: readonly Pair[]): number =>
  ring.reduce((sum, [u, v], i) => {
    const [nextU, nextV] = ring[(i + 1) % ring.length] ?? [u, v];
    return sum + (u * nextV - nextU * v) / 2;
  }, 0);
