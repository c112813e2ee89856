import type { FibreField } from '../geometry/fibre-field';
import { isInside, lineLength } from '../geometry/measure';
import { between, distance, type Point, type Polyline, wrapped } from '../geometry/point';

/** Rows from origin to insertion, each from one side to the other. */
export type Net = readonly Polyline[];

const fibres = 13;
const rows = 49;
/** No row is narrower than twice this, so that a tip keeps its sides apart: millimetres. */
const leastBeyond = 0.6;
const farthest = 40;
const step = 0.4;

/** `count` points at equal shares of a line's length. */
function resampled(line: Polyline, count: number): Point[] {
  const total = lineLength(line);
  const points: Point[] = [];
  let i = 0;
  let passed = 0;
  for (let k = 0; k < count; k++) {
    const wanted = (total * k) / (count - 1);
    let stretch = distance(wrapped(line, i), wrapped(line, i + 1));
    while (i < line.length - 2 && passed + stretch < wanted) {
      passed += stretch;
      i++;
      stretch = distance(wrapped(line, i), wrapped(line, i + 1));
    }
    points.push(
      between(wrapped(line, i), wrapped(line, i + 1), Math.min(1, (wanted - passed) / (stretch || 1))),
    );
  }
  return points;
}

/** How far one can go from `start` in a direction before leaving the outline. */
function toEdge(ring: Polyline, start: Point, [du, dv]: Point): number {
  let gone = 0;
  while (gone < farthest && isInside([ring], [start[0] + du * gone, start[1] + dv * gone])) gone += step;
  return gone;
}

/** Neighbouring lengths made alike, never shorter: lines that are lengthened alike do not cross. */
function smoothed(lengths: readonly number[]): number[] {
  const reach = Math.round(lengths.length / 9);
  const near = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const at = (list: readonly number[], i: number): number =>
    list[Math.min(list.length - 1, Math.max(0, i))] ?? 0;
  const widest = lengths.map((_, i) => Math.max(...near.map((k) => at(lengths, i + k))));
  return widest.map((_, i) => near.reduce((sum, k) => sum + at(widest, i + k) / near.length, 0));
}

const unit = (from: Point, to: Point): Point => {
  const length = distance(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
};
const moved = (point: Point, [du, dv]: Point, by: number): Point => [point[0] + du * by, point[1] + dv * by];

/** Fibres run on straight at both ends until the outline ends. */
function lengthened(lines: readonly Polyline[], ring: Polyline): Point[][] {
  const ends = lines.map((line) => {
    const inner = Math.round(line.length / 10);
    const [start, end] = [wrapped(line, 0), wrapped(line, -1)];
    return { start, end, back: unit(wrapped(line, inner), start), on: unit(wrapped(line, -1 - inner), end) };
  });
  const before = smoothed(ends.map(({ start, back }) => toEdge(ring, start, back)));
  const after = smoothed(ends.map(({ end, on }) => toEdge(ring, end, on)));
  return lines.map((line, i) => {
    const { start, end, back, on } = wrapped(ends, i);
    return [moved(start, back, before[i] ?? 0), ...line.slice(1, -1), moved(end, on, after[i] ?? 0)];
  });
}

/** Rows run on square to the outermost fibres until the outline ends. */
function widened(net: Net, ring: Polyline, hand: 1 | -1): Point[][] {
  const edge = (column: number, outward: 1 | -1) => {
    const line = net.map((row) => wrapped(row, column));
    const directions = line.map((_, i): Point => {
      const [du, dv] = unit(
        wrapped(line, Math.max(0, i - 2)),
        wrapped(line, Math.min(line.length - 1, i + 2)),
      );
      return [-dv * hand * outward, du * hand * outward];
    });
    const lengths = smoothed(line.map((point, i) => toEdge(ring, point, wrapped(directions, i))));
    return line.map((point, i) => moved(point, wrapped(directions, i), leastBeyond + (lengths[i] ?? 0)));
  };
  const first = edge(0, -1);
  const last = edge(-1, 1);
  return net.map((row, i) => resampled([wrapped(first, i), ...row, wrapped(last, i)], row.length));
}

const transposed = (lines: readonly Polyline[]): Point[][] =>
  wrapped(lines, 0).map((_, i) => lines.map((line) => wrapped(line, i)));

/** Twice the signed area of a net: positive where its rows run to the left of its fibres. */
function turning(net: Net): number {
  let sum = 0;
  for (let i = 1; i < net.length; i++) {
    const [a, b] = [wrapped(net, i - 1), wrapped(net, i)];
    for (let k = 1; k < a.length; k++) {
      const [p, q] = [wrapped(a, k - 1), wrapped(a, k)];
      const [r, s] = [wrapped(b, k - 1), wrapped(b, k)];
      sum += (s[0] - p[0]) * (q[1] - r[1]) - (s[1] - p[1]) * (q[0] - r[0]);
    }
  }
  return sum;
}

/**
 * A dense net over a drawn shape: along its fibres, lengthened and widened to the whole outline, so that
 * everything seen of it lies in the net. Its rows grow to the `hand` side of the fibres.
 */
export function fibreNet(ring: Polyline, field: FibreField, hand: 1 | -1): Net {
  const drawn = Array.from({ length: fibres }, (_, i) =>
    Array.from({ length: rows }, (_, k) => field(i / (fibres - 1), k / (rows - 1))),
  );
  const longer = (net: Net): Net =>
    transposed(lengthened(transposed(net), ring).map((fibre) => resampled(fibre, rows)));
  const first = longer(transposed(drawn));
  const sided = turning(first) * hand < 0 ? first.map((row) => [...row].reverse()) : first;
  // Once more, because a row made wider has ends that were not lengthened yet.
  return widened(longer(widened(sided, ring, hand)), ring, hand);
}
