import type { Outline } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import { smoothOutline } from './smooth';

type Pair = readonly [number, number];

/** Cells of the grid to the half width of the band, and at most so many across the whole. */
const fineness = 4;
const mostCells = 220;

/**
 * A finger's stroke of a band's width, in body millimetres, as one closed smooth outline: what lies within
 * `radius` of the stroke. A hole that the stroke leaves in its middle counts as painted. `null` when no
 * point was given, or the stroke lies off the body's range.
 */
export function brushOutline(sheet: SheetId, stroke: readonly Pair[], radius: number): Outline | null {
  const points = stroke.filter((p) => p.every(Number.isFinite));
  if (points.length === 0) return null;
  const field = within(points, radius);
  const [largest] = loops(field).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  return largest ? smoothOutline(sheet, largest) : null;
}

/** Values at the nodes of a grid: by how much the radius reaches beyond each, in millimetres; negative outside. */
interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly at: (column: number, row: number) => number;
  readonly place: (column: number, row: number) => Pair;
}

function within(points: readonly Pair[], radius: number): Field {
  const us = points.map(([u]) => u);
  const vs = points.map(([, v]) => v);
  const [left, low] = [Math.min(...us), Math.min(...vs)];
  const extent = Math.max(Math.max(...us) - left, Math.max(...vs) - low) + 2 * radius;
  const cell = Math.max(radius / fineness, extent / mostCells);
  const margin = radius + 2 * cell;
  const origin: Pair = [left - margin, low - margin];
  const columns = Math.ceil((Math.max(...us) - left + 2 * margin) / cell) + 1;
  const rows = Math.ceil((Math.max(...vs) - low + 2 * margin) / cell) + 1;
  const values = new Float64Array(columns * rows).fill(-radius);
  const place = (column: number, row: number): Pair => [origin[0] + column * cell, origin[1] + row * cell];
  const raise = ([a, b]: readonly [Pair, Pair]): void => {
    const near = (i: 0 | 1): [number, number] => [
      Math.max(0, Math.floor((Math.min(a[i], b[i]) - radius - origin[i]) / cell)),
      Math.ceil((Math.max(a[i], b[i]) + radius - origin[i]) / cell),
    ];
    const [[fromColumn, toColumn], [fromRow, toRow]] = [near(0), near(1)];
    for (let row = fromRow; row <= Math.min(toRow, rows - 1); row++)
      for (let column = fromColumn; column <= Math.min(toColumn, columns - 1); column++) {
        const i = row * columns + column;
        values[i] = Math.max(values[i] ?? -radius, radius - distance(place(column, row), a, b));
      }
  };
  points.forEach((point, i) => {
    raise([points[i - 1] ?? point, point]);
  });
  return { columns, rows, place, at: (column, row) => values[row * columns + column] ?? -radius };
}

function distance([u, v]: Pair, a: Pair, b: Pair): number {
  const [du, dv] = [b[0] - a[0], b[1] - a[1]];
  const length = du * du + dv * dv;
  const share = length > 0 ? Math.max(0, Math.min(1, ((u - a[0]) * du + (v - a[1]) * dv) / length)) : 0;
  return Math.hypot(u - a[0] - share * du, v - a[1] - share * dv);
}

/** The closed lines along which the field is 0, with the inside to their left (marching squares). */
function loops(field: Field): Pair[][] {
  const next = new Map<number, number>();
  for (let row = 0; row < field.rows - 1; row++)
    for (let column = 0; column < field.columns - 1; column++) addCrossings(field, column, row, next);
  const found: Pair[][] = [];
  for (;;) {
    let [here] = next.keys();
    if (here === undefined) return found;
    const loop: Pair[] = [];
    for (let to = next.get(here); to !== undefined; to = next.get(here)) {
      loop.push(crossed(field, here));
      next.delete(here);
      here = to;
    }
    found.push(loop);
  }
}

/** From which edge to which the outline runs through one cell; edges are numbered by the node at their start. */
function addCrossings(field: Field, column: number, row: number, next: Map<number, number>): void {
  const inside = [
    field.at(column, row) > 0,
    field.at(column + 1, row) > 0,
    field.at(column + 1, row + 1) > 0,
    field.at(column, row + 1) > 0,
  ];
  if (inside.every((one) => one === inside[0])) return;
  const node = row * field.columns + column;
  // Round the cell from its lower left corner: below, at the right, above, at the left.
  const edges = [2 * node, 2 * (node + 1) + 1, 2 * (node + field.columns), 2 * node + 1];
  inside.forEach((isIn, i) => {
    if (!isIn || inside[(i + 1) % 4]) return;
    let before = (i + 3) % 4;
    while (inside[before]) before = (before + 3) % 4;
    next.set(edges[i] ?? 0, edges[before] ?? 0);
  });
}

/** Where the field is 0 on an edge: an even number runs to the right from its node, an odd one upwards. */
function crossed(field: Field, edge: number): Pair {
  const node = Math.floor(edge / 2);
  const [column, row] = [node % field.columns, Math.floor(node / field.columns)];
  const [toColumn, toRow] = edge % 2 === 0 ? [column + 1, row] : [column, row + 1];
  const [from, to] = [field.at(column, row), field.at(toColumn, toRow)];
  const share = from / (from - to);
  const [a, b] = [field.place(column, row), field.place(toColumn, toRow)];
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

const area = (ring: readonly Pair[]): number =>
  ring.reduce((sum, [u, v], i) => {
    const [nextU, nextV] = ring[(i + 1) % ring.length] ?? [u, v];
    return sum + (u * nextV - nextU * v) / 2;
  }, 0);
