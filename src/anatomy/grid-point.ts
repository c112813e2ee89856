import type { FibreGrid } from './sheet';

/** How many rows of points a net has. */
export const rowsOf = ({ columns, points }: FibreGrid): number => points.length / columns;

/** The place in a net at a share of its fibres (origin 0, insertion 1) and of its width; body millimetres. */
export function gridPoint(grid: FibreGrid, along: number, across: number): [number, number] {
  const { columns, points } = grid;
  const [row, t] = cellOf(along, rowsOf(grid));
  const [column, s] = cellOf(across, columns);
  const first = row * columns + column;
  const mixed = (axis: 0 | 1): number => {
    const at = (i: number): number => points[i]?.[axis] ?? 0;
    const near = at(first) * (1 - s) + at(first + 1) * s;
    const far = at(first + columns) * (1 - s) + at(first + columns + 1) * s;
    return near * (1 - t) + far * t;
  };
  return [mixed(0), mixed(1)];
}

/** Which of the spaces between `count` lines a share lies in, and how far within it; shares beyond are clamped. */
function cellOf(share: number, count: number): [number, number] {
  const at = Math.min(1, Math.max(0, share)) * (count - 1);
  const cell = Math.min(count - 2, Math.floor(at));
  return [cell, at - cell];
}
