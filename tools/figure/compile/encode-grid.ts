import { gridUnits } from '../../../src/anatomy/sheets/decode-grid';
import type { Net } from './fibre-net';

/** The numbers that `decodeGrid` reads back: what each point differs from its neighbours' parallelogram. */
export function encodeGrid(net: Net): number[] {
  const row = 2 * (net[0]?.length ?? 0);
  const numbers = net.flat().flatMap(([u, v]) => [Math.round(u * gridUnits), Math.round(v * gridUnits)]);
  return numbers.map((n, i) => {
    const left = i % row >= 2 ? (numbers[i - 2] ?? 0) : 0;
    const above = i >= row ? (numbers[i - row] ?? 0) : 0;
    const corner = i % row >= 2 && i >= row ? (numbers[i - row - 2] ?? 0) : 0;
    return n - left - above + corner;
  });
}
