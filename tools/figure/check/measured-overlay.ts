import type { Point } from '../geometry/point';
import type { Brush } from '../paint/brush';
import type { MeasuredMuscle } from './differences';

/** Ribs of the measured half widths across each muscle's axis, and its centroid, over the painting. */
export function measuredOverlay(brush: Brush, measured: Record<string, MeasuredMuscle>): string {
  return Object.values(measured)
    .flatMap((muscle) => {
      const stations = muscle.stations.filter((station) => station !== null);
      const ribs = stations.map(([u, v, half], i) => {
        const before = stations[Math.max(0, i - 1)] ?? [u, v, 0];
        const after = stations[Math.min(stations.length - 1, i + 1)] ?? [u, v, 0];
        const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
        const du = (-(after[1] - before[1]) / length) * half;
        const dv = ((after[0] - before[0]) / length) * half;
        const rib: Point[] = [
          [u - du, v - dv],
          [u + du, v + dv],
        ];
        return brush.line(rib, { stroke: '#0077cc', 'stroke-width': 0.8, 'stroke-opacity': 0.8 });
      });
      const [x, y] = brush.point(muscle.centroidVisible).split(' ');
      return [
        ...ribs,
        `<circle cx="${x}" cy="${y}" r="2.2" fill="#00b060" stroke="#ffffff" stroke-width=".6"/>`,
      ];
    })
    .join('');
}
