import { rowsOf } from './grid-point';
import type { FibreGrid } from './sheet';

type Pair = readonly [number, number];
type Corners = readonly [Pair, Pair, Pair, Pair];

/** Shares of a net's fibres and width, and how far the asked point lies from the net (millimetres, 0 inside). */
export interface GridPlace {
  readonly along: number;
  readonly across: number;
  readonly distanceMm: number;
}

/** The inverse of `gridPoint`: a point outside the net gets the coordinates of the net's nearest point. */
export function gridCoordinates(grid: FibreGrid, u: number, v: number): GridPlace {
  const { columns, points } = grid;
  const rows = rowsOf(grid);
  for (let row = 0; row < rows - 1; row++)
    for (let column = 0; column < columns - 1; column++) {
      const first = row * columns + column;
      const corners = [first, first + 1, first + columns, first + columns + 1].map(
        (i) => points[i] ?? [0, 0],
      );
      const found = inCell(corners as unknown as Corners, u, v);
      if (!found) continue;
      return {
        along: (row + found[1]) / (rows - 1),
        across: (column + found[0]) / (columns - 1),
        distanceMm: 0,
      };
    }
  return nearestOnRim(grid, u, v);
}

const slack = 1e-9;
const within = (share: number): boolean => share >= -slack && share <= 1 + slack;

/**
 * Shares across and along one cell, or null when the point is not in it. With the cell as
 * `a + s b + t c + s t d`, the point less its share across is parallel to `c + s d`: a quadratic in `s`.
 */
function inCell([p00, p10, p01, p11]: Corners, u: number, v: number): [number, number] | null {
  if (u < Math.min(p00[0], p10[0], p01[0], p11[0]) || u > Math.max(p00[0], p10[0], p01[0], p11[0]))
    return null;
  if (v < Math.min(p00[1], p10[1], p01[1], p11[1]) || v > Math.max(p00[1], p10[1], p01[1], p11[1]))
    return null;
  const p: Pair = [u - p00[0], v - p00[1]];
  const b: Pair = [p10[0] - p00[0], p10[1] - p00[1]];
  const c: Pair = [p01[0] - p00[0], p01[1] - p00[1]];
  const d: Pair = [p11[0] - p10[0] - c[0], p11[1] - p10[1] - c[1]];
  for (const s of roots(-cross(b, d), cross(p, d) - cross(b, c), cross(p, c))) {
    if (!within(s)) continue;
    const side: Pair = [c[0] + s * d[0], c[1] + s * d[1]];
    const length = side[0] ** 2 + side[1] ** 2;
    const t = ((p[0] - s * b[0]) * side[0] + (p[1] - s * b[1]) * side[1]) / length;
    if (within(t)) return [Math.min(1, Math.max(0, s)), Math.min(1, Math.max(0, t))];
  }
  return null;
}

const cross = (a: Pair, b: Pair): number => a[0] * b[1] - a[1] * b[0];

/** Real roots of `a x2 + b x + c`, worked out so that a vanishing `a` does no harm. */
function roots(a: number, b: number, c: number): number[] {
  const inner = b * b - 4 * a * c;
  if (inner < 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(inner)) / 2;
  return [...(q === 0 ? [0] : [c / q]), ...(Math.abs(a) < 1e-12 ? [] : [q / a])];
}

function nearestOnRim(grid: FibreGrid, u: number, v: number): GridPlace {
  const { columns, points } = grid;
  const rows = rowsOf(grid);
  let best: GridPlace = { along: 0, across: 0, distanceMm: Number.POSITIVE_INFINITY };
  const consider = (row: number, column: number, down: 0 | 1): void => {
    const from = points[row * columns + column] ?? [0, 0];
    const to = points[(row + down) * columns + column + 1 - down] ?? from;
    const [du, dv] = [to[0] - from[0], to[1] - from[1]];
    const share = ((u - from[0]) * du + (v - from[1]) * dv) / (du * du + dv * dv || 1);
    const s = Math.min(1, Math.max(0, share));
    const distanceMm = Math.hypot(u - from[0] - s * du, v - from[1] - s * dv);
    if (distanceMm >= best.distanceMm) return;
    const along = (row + s * down) / (rows - 1);
    best = { along, across: (column + s * (1 - down)) / (columns - 1), distanceMm };
  };
  for (let row = 0; row < rows - 1; row++) for (const column of [0, columns - 1]) consider(row, column, 1);
  for (let column = 0; column < columns - 1; column++)
    for (const row of [0, rows - 1]) consider(row, column, 0);
  return best;
}
