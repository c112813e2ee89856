import { gridCoordinates } from '../../../src/anatomy/grid-coordinates';
import { gridUnits } from '../../../src/anatomy/sheets/decode-grid';
import type { Point, Polyline } from '../geometry/point';
import { between, distance, wrapped } from '../geometry/point';
import type { Net } from './fibre-net';

/** How far the light net may be from the dense one: millimetres, or this share of the longest fibre if more. */
const nearEnough = 2;
const nearShare = 0.025;
const columnChoices = [2, 3, 4, 5, 7];
const rowChoices = [3, 4, 5, 6, 7, 9, 11];
const sizes = rowChoices
  .flatMap((rows) => columnChoices.map((columns) => ({ rows, columns })))
  .sort((a, b) => a.rows * a.columns - b.rows * b.columns);
/** How far a point of the muscle may lie outside its net: wanted, and at most. */
const outside = 2.5;
const farOutside = 3.5;

const at = (line: Polyline, share: number): Point => {
  const place = share * (line.length - 1);
  const i = Math.min(line.length - 2, Math.floor(place));
  return between(wrapped(line, i), wrapped(line, i + 1), place - i);
};

const netAt = (net: Net, along: number, across: number): Point => {
  const place = along * (net.length - 1);
  const i = Math.min(net.length - 2, Math.floor(place));
  return between(at(wrapped(net, i), across), at(wrapped(net, i + 1), across), place - i);
};

const grain = (n: number): number => Math.round(n * gridUnits) / gridUnits;

const thinned = (net: Net, rows: number, columns: number): Net =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Point => {
      const [u, v] = netAt(net, row / (rows - 1), column / (columns - 1));
      return [grain(u), grain(v)];
    }),
  );

const side = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** How many cells of a net are turned over or have a corner folded in, for a net growing to the `hand` side. */
export function foldedCells(net: Net, hand: 1 | -1): [number, number][] {
  const folded: [number, number][] = [];
  for (let row = 0; row + 1 < net.length; row++)
    for (let column = 0; column + 1 < wrapped(net, row).length; column++) {
      const [p, q] = [wrapped(wrapped(net, row), column), wrapped(wrapped(net, row), column + 1)];
      const [s, r] = [wrapped(wrapped(net, row + 1), column), wrapped(wrapped(net, row + 1), column + 1)];
      const corners = [side(p, s, q), side(q, p, r), side(r, q, s), side(s, r, p)];
      if (corners.some((corner) => corner * hand <= 0)) folded.push([row, column]);
    }
  return folded;
}

function farthestOff(dense: Net, light: Net): number {
  let off = 0;
  dense.forEach((row, i) => {
    row.forEach((point, k) => {
      off = Math.max(off, distance(point, netAt(light, i / (dense.length - 1), k / (row.length - 1))));
    });
  });
  return off;
}

/** Points within `reach` of a folded cell drawn towards the middle of their neighbours; rims stay rims. */
function relaxed(net: Net, folded: readonly [number, number][], reach: number): Net {
  const steps = Array.from({ length: 2 * reach + 2 }, (_, i) => i - reach);
  const near = new Set(
    folded.flatMap(([row, column]) => steps.flatMap((i) => steps.map((k) => `${row + i} ${column + k}`))),
  );
  const point = (row: number, column: number): Point | undefined => net[row]?.[column];
  return net.map((line, row) =>
    line.map((here, column) => {
      if (!near.has(`${row} ${column}`)) return here;
      const across = [point(row, column - 1), point(row, column + 1)];
      const along = [point(row - 1, column), point(row + 1, column)];
      const pairs = [across, along].filter((pair) => pair[0] && pair[1]).flat() as Point[];
      if (pairs.length === 0) return here;
      const middle: Point = [
        pairs.reduce((sum, p) => sum + p[0], 0) / pairs.length,
        pairs.reduce((sum, p) => sum + p[1], 0) / pairs.length,
      ];
      return between(here, middle, 0.5);
    }),
  );
}

/** A dense net without folds: where fibres cross, their points are smoothed until they do not. */
export function unfolded(net: Net, hand: 1 | -1): Net {
  let smooth = net;
  for (let turn = 0; turn < 240; turn++) {
    const folded = foldedCells(smooth, hand);
    if (folded.length === 0) break;
    smooth = relaxed(smooth, folded, 1 + Math.floor(turn / 24));
  }
  return smooth;
}

/** How far the outermost of some points lies from a net. */
const farthestOut = (net: Net, points: Polyline): number => {
  const grid = { columns: wrapped(net, 0).length, points: net.flat() };
  return Math.max(...points.map(([u, v]) => gridCoordinates(grid, u, v).distanceMm));
};

/** Four corners around all points, its sides along the fibres' common direction: what always holds. */
function boxNet(dense: Net, points: Polyline, hand: 1 | -1): Net {
  const middle = (row: Polyline): Point => at(row, 0.5);
  const [from, to] = [middle(wrapped(dense, 0)), middle(wrapped(dense, -1))];
  const length = distance(from, to) || 1;
  const [du, dv] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const along = points.map(([u, v]) => u * du + v * dv);
  const across = points.map(([u, v]) => hand * (v * du - u * dv));
  const corner = (a: number, b: number): Point => [
    grain(a * du - hand * b * dv),
    grain(a * dv + hand * b * du),
  ];
  const [near, far] = [Math.min(...across) - 1, Math.max(...across) + 1];
  return [Math.min(...along) - 1, Math.max(...along) + 1].map((a) => [corner(a, near), corner(a, far)]);
}

/**
 * The lightest net that keeps close to a dense one, holds all points and folds nowhere; failing that one
 * that folds nowhere and leaves no point far outside; failing that a box along the fibres.
 */
export function lightNet(dense: Net, points: Polyline, hand: 1 | -1): Net {
  const longest = Math.max(
    ...[0, 0.5, 1].map((share) => distance(netAt(dense, 0, share), netAt(dense, 1, share))),
  );
  const allowed = Math.max(nearEnough, nearShare * longest);
  let best: { net: Net; out: number } | null = null;
  for (const { rows, columns } of sizes) {
    const net = thinned(dense, rows, columns);
    if (foldedCells(net, hand).length > 0) continue;
    const out = farthestOut(net, points);
    if (out <= outside && farthestOff(dense, net) <= allowed) return net;
    if (out <= farOutside && (!best || out < best.out - 0.2)) best = { net, out };
  }
  return best?.net ?? boxNet(dense, points, hand);
}
