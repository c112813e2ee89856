import type { FibreGrid } from '../sheet';

/** Nets are counted in half millimetres: their points are ours to choose, so nothing is lost by it. */
export const gridUnits = 2;

/**
 * A compiled net in millimetres. Each point is stored as its distance from the fourth corner of the
 * parallelogram over its neighbours before it (in the first row and column: from the one neighbour),
 * which for a smooth net are small numbers.
 */
export function decodeGrid(columns: number, steps: readonly number[]): FibreGrid {
  const found = [...steps];
  const at = (i: number): number => found[i] ?? 0;
  const row = 2 * columns;
  for (let i = 0; i < found.length; i++) {
    const left = i % row >= 2 ? at(i - 2) : 0;
    const above = i >= row ? at(i - row) : 0;
    const corner = i % row >= 2 && i >= row ? at(i - row - 2) : 0;
    found[i] = at(i) + left + above - corner;
  }
  const points = Array.from({ length: found.length / 2 }, (_, i): [number, number] => [
    at(2 * i) / gridUnits,
    at(2 * i + 1) / gridUnits,
  ]);
  return { columns, points };
}
