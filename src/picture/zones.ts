import { asDrawn, type Warp } from '../anatomy/body/warp';
import type { Ring } from '../anatomy/sheet';
import { toView } from '../anatomy/sheet-frame';
import type { BodyPoint } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import type { Point, Shape } from './shape';

/**
 * An area on one sheet: where this client feels pain, where the atlas says it is often felt, a muscle, or a
 * place of danger.
 */
export interface Zone {
  readonly id: string;
  readonly sheet: SheetId;
  readonly kind: 'drawn' | 'usual' | 'muscle' | 'danger';
  /** Closed, in body millimetres. */
  readonly rings: readonly Ring[];
  /** Spill-over of a usual pattern: drawn lighter. */
  readonly faint?: boolean;
  /** A usual pattern where no client's own zone can be taken for it: filled. */
  readonly filled?: boolean;
  readonly selected: boolean;
  /** The finding it belongs to, when that is on the same sheet. */
  readonly tieTo?: BodyPoint | null;
}

/**
 * A zone in viewing millimetres, as some body shows it; `unit` is millimetres per CSS px. Drawn: soft fill, diagonal hatch,
 * solid edge, and a line to its finding. Usual: dotted edge and no fill, so that it never looks like
 * the client's own.
 */
export function zoneShapes(zone: Zone, unit: number, warp: Warp = asDrawn): Shape[] {
  const viewed = (u: number, v: number): Point => {
    const { x, y } = toView({ sheet: zone.sheet, u, v } as BodyPoint, warp);
    return [x, y];
  };
  const rings = zone.rings.map((ring) => ring.map(([u, v]) => viewed(u, v)));
  const from = zone.tieTo ? viewed(zone.tieTo.u, zone.tieTo.v) : null;
  switch (zone.kind) {
    case 'drawn':
      return drawn(zone, rings, from, unit);
    case 'usual':
      return usual(zone, rings, unit);
    case 'muscle':
      return [{ kind: 'polygon', rings, stroke: 'selected', width: 2 * unit }];
    case 'danger':
      return danger(rings, unit);
  }
}

function drawn(zone: Zone, rings: Point[][], from: Point | null, unit: number): Shape[] {
  const edge: Shape = {
    kind: 'polygon',
    rings,
    fill: 'zone',
    fillOpacity: zone.selected ? 0.26 : 0.16,
    stroke: 'zone',
    width: (zone.selected ? 2.6 : 1.8) * unit,
    hatch: 8 * unit,
  };
  const tie = from && tieLine(from, rings);
  return tie ? [edge, { kind: 'polyline', points: tie, stroke: 'zone', width: 1.6 * unit }] : [edge];
}

const usual = (zone: Zone, rings: Point[][], unit: number): Shape[] => [
  {
    kind: 'polygon',
    rings,
    ...(zone.filled ? { fill: 'usual' as const, fillOpacity: zone.faint ? 0.12 : 0.34 } : {}),
    stroke: 'usual',
    strokeOpacity: zone.faint ? 0.6 : 1,
    width: (zone.selected ? 2.4 : zone.faint ? 1.4 : 1.8) * unit,
    dash: [1.8 * unit, (zone.faint ? 4.5 : 3) * unit],
  },
];

/** Hatched closely, with an edge of long strokes. */
const danger = (rings: Point[][], unit: number): Shape[] => [
  {
    kind: 'polygon',
    rings,
    fill: 'danger',
    fillOpacity: 0.12,
    stroke: 'danger',
    width: 1.8 * unit,
    dash: [9 * unit, 4 * unit],
    hatch: 5 * unit,
  },
];

/** From the finding to the nearest corner of the outline; none when the finding lies inside. */
function tieLine(from: Point, rings: Point[][]): Point[] | null {
  if (rings.some((ring) => inside(from, ring))) return null;
  let nearest: Point | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const corner of rings.flat()) {
    const distance = Math.hypot(corner[0] - from[0], corner[1] - from[1]);
    if (distance < best) [nearest, best] = [corner, distance];
  }
  return nearest && [from, nearest];
}

function inside([x, y]: Point, ring: Point[]): boolean {
  let odd = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1) ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) odd = !odd;
  });
  return odd;
}
