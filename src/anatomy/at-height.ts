import { gridPoint, rowsOf } from './grid-point';
import type { FibreGrid } from './sheet';

/**
 * The place of a net at a height `v` on one fibre (`keep` is `across`: its share of the width) or on one
 * line across the fibres (`along`); of several the one nearest to `near`. `null` where that line does not
 * reach the height. Between its points a line of a net is straight, so this is exact.
 */
export function gridPointAtHeight(
  grid: FibreGrid,
  keep: 'along' | 'across',
  share: number,
  v: number,
  near: number,
): [number, number] | null {
  const steps = (keep === 'across' ? rowsOf(grid) : grid.columns) - 1;
  const pointAt = (i: number): [number, number] =>
    keep === 'across' ? gridPoint(grid, i / steps, share) : gridPoint(grid, share, i / steps);
  let best: [number, number] | null = null;
  let away = Number.POSITIVE_INFINITY;
  let from = pointAt(0);
  for (let i = 1; i <= steps; i++) {
    const to = pointAt(i);
    const part = (v - from[1]) / (to[1] - from[1]);
    const off = Math.abs((i - 1 + part) / steps - near);
    if (part >= 0 && part <= 1 && off < away) {
      best = [from[0] + part * (to[0] - from[0]), v];
      away = off;
    }
    from = to;
  }
  return best;
}
