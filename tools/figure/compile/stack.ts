import { between, distance, type Point, wrapped } from '../geometry/point';
import type { Net } from './fibre-net';

const middle = (net: Net): Point => {
  const row = wrapped(net, net.length >> 1);
  return wrapped(row, row.length >> 1);
};
const vector = (from: Point, to: Point): Point => [to[0] - from[0], to[1] - from[1]];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];

/** From one end of a net to the other, lengthwise or sideways, as a unit. */
function direction(net: Net, lengthwise: boolean): Point {
  const [first, last] = [wrapped(net, 0), wrapped(net, -1)];
  const from = lengthwise
    ? between(wrapped(first, 0), wrapped(first, -1), 0.5)
    : between(wrapped(first, 0), wrapped(last, 0), 0.5);
  const to = lengthwise
    ? between(wrapped(last, 0), wrapped(last, -1), 0.5)
    : between(wrapped(first, -1), wrapped(last, -1), 0.5);
  const length = distance(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

const sum = (directions: readonly Point[]): Point =>
  directions.reduce((a, b): Point => [a[0] + b[0], a[1] + b[1]], [0, 0]);

/**
 * How the parts of a muscle lie: end to end, or side by side, whichever way their middles are spread more;
 * and their order from origin to insertion, or from across 0 to 1.
 */
export function stack(nets: readonly Net[]): { stacked: 'along' | 'across'; order: number[] } {
  const middles = nets.map(middle);
  const [first] = middles;
  const along = sum(nets.map((net) => direction(net, true)));
  const across = sum(nets.map((net) => direction(net, false)));
  const places = (way: Point): number[] => {
    const length = Math.hypot(way[0], way[1]) || 1;
    return middles.map((point) => dot(vector(first ?? point, point), way) / length);
  };
  const spread = (numbers: readonly number[]): number => Math.max(0, ...numbers) - Math.min(0, ...numbers);
  const [lengthwise, sideways] = [places(along), places(across)];
  const stacked = spread(lengthwise) > spread(sideways) ? 'along' : 'across';
  const place = stacked === 'along' ? lengthwise : sideways;
  const order = nets.map((_, i) => i).sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
  return { stacked, order };
}
