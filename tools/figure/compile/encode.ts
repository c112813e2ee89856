import { coarseUnits } from '../../../src/anatomy/sheets/decode-line';
import type { Polyline } from '../geometry/point';
import type { Rings } from '../geometry/polygons';

/**
 * `[u, v, du, dv, ...]` in tenths of a millimetre, or as many `units` to the millimetre as said: the first
 * point, then steps from point to point. Points that fall together at that grain are written once.
 */
export function encodeLine(line: Polyline, units = 10): number[] {
  const numbers: number[] = [];
  let before: [number, number] | null = null;
  for (const [u, v] of line) {
    const here: [number, number] = [Math.round(u * units), Math.round(v * units)];
    if (!before) numbers.push(...here);
    else if (here[0] !== before[0] || here[1] !== before[1])
      numbers.push(here[0] - before[0], here[1] - before[1]);
    before = here;
  }
  return numbers.map((n) => (n === 0 ? 0 : n));
}

/** Rings of three points or more at that grain. */
export const encodeRings = (rings: Rings, units?: number): number[][] =>
  rings.map((ring) => encodeLine(ring, units)).filter((line) => line.length >= 6);

/** Hairlines, more coarsely: each begins so far from where the one before it began. */
export function encodeHairlines(lines: readonly Polyline[]): number[][] {
  let [u, v] = [0, 0];
  return lines.map((line) => {
    const [first = 0, second = 0, ...steps] = encodeLine(line, coarseUnits);
    const start = [first - u, second - v];
    [u, v] = [first, second];
    return [...start, ...steps];
  });
}
