import type { Polyline } from '../geometry/point';

/**
 * `[u, v, du, dv, ...]` in tenths of a millimetre: the first point, then steps from point to point.
 * Points that fall together at that grain are written once.
 */
export function encodeLine(line: Polyline): number[] {
  const numbers: number[] = [];
  let before: [number, number] | null = null;
  for (const [u, v] of line) {
    const here: [number, number] = [Math.round(u * 10), Math.round(v * 10)];
    if (!before) numbers.push(...here);
    else if (here[0] !== before[0] || here[1] !== before[1])
      numbers.push(here[0] - before[0], here[1] - before[1]);
    before = here;
  }
  return numbers.map((n) => (n === 0 ? 0 : n));
}
