import { asDrawn, type Warp } from '../anatomy/body/warp';
import type { Ring } from '../anatomy/sheet';
import { toView } from '../anatomy/sheet-frame';
import type { TechniqueFamily } from '../domain/choices';
import type { BodyPoint } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import type { Point, Shape } from './shape';

/** `[u, v]` from end to end, in body millimetres. */
export type Line = readonly (readonly [number, number])[];

/**
 * An area on one sheet: where this client feels pain, where the atlas says it is often felt, a muscle, a
 * place of danger or of caution, or where was worked.
 */
export interface Zone {
  readonly id: string;
  readonly sheet: SheetId;
  readonly kind: 'drawn' | 'usual' | 'muscle' | 'danger' | 'worked';
  /** Closed, in body millimetres. */
  readonly rings: readonly Ring[];
  /** Spill-over of a usual pattern: drawn lighter. A danger beside a record: its outline alone. */
  readonly faint?: boolean;
  /** A usual pattern where no client's own zone can be taken for it: filled. */
  readonly filled?: boolean;
  readonly selected: boolean;
  /** The finding it belongs to, when that is on the same sheet. */
  readonly tieTo?: BodyPoint | null;
  /** Of a place of danger: its name, and over which mark it is written; over its own top when not given. */
  readonly name?: string;
  readonly nameOver?: BodyPoint | null;
  /** Of a worked area: the strokes of the brush along the fibres, and as which family of techniques. */
  readonly strokes?: readonly Line[];
  readonly family?: TechniqueFamily;
}

/**
 * A zone in viewing millimetres, as some body shows it; `unit` is millimetres per CSS px. Drawn: soft fill, diagonal hatch,
 * solid edge, and a line to its finding. Usual: dotted edge and no fill, so that it never looks like
 * the client's own. Worked: brushed along the fibres, each family of techniques in its own stroke.
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
      return danger(zone, rings, zone.nameOver ? viewed(zone.nameOver.u, zone.nameOver.v) : null, unit);
    case 'worked':
      return worked(zone, rings, unit, (line) => line.map(([u, v]) => viewed(u, v)));
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

/** Hatched closely, with an edge of long strokes; beside a record the edge alone. */
function danger(zone: Zone, rings: Point[][], over: Point | null, unit: number): Shape[] {
  const filled = { fill: 'danger', fillOpacity: 0.12, hatch: 5 * unit } as const;
  return [
    {
      kind: 'polygon',
      rings,
      ...(zone.faint ? {} : filled),
      stroke: 'danger',
      width: 1.8 * unit,
      dash: [9 * unit, 4 * unit],
    },
    ...(zone.name ? named(zone.name, over ? aboveMark(over, unit) : topOf(rings.flat(), unit), unit) : []),
  ];
}

const nameSize = 13;

const topOf = (corners: readonly Point[], unit: number): Point => {
  const xs = corners.map(([x]) => x);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, Math.min(...corners.map(([, y]) => y)) - 12 * unit];
};

/** Clear of the mark and its rings. */
const aboveMark = ([x, y]: Point, unit: number): Point => [x, y - 36 * unit];

/** A name on the ground's colour, so that it is read on any muscle. */
function named(name: string, [middle, y]: Point, unit: number): Shape[] {
  // Inter's letters are a little more than half as wide as they are high.
  const half = (name.length * 0.27 * nameSize + 6) * unit;
  const tall = 9 * unit;
  const plate: Point[] = [
    [middle - half, y - tall],
    [middle + half, y - tall],
    [middle + half, y + tall],
    [middle - half, y + tall],
  ];
  return [
    { kind: 'polygon', rings: [plate], fill: 'ground', fillOpacity: 0.88 },
    {
      kind: 'text',
      at: [middle, y],
      text: name,
      size: nameSize * unit,
      ink: 'danger',
      align: 'centre',
      weight: 'bold',
    },
  ];
}

/**
 * What tells the families apart without colour, in print too: rows of dots for pressure on points, heavy
 * lines for deep tissue, fine close lines for the fascia, long strokes for the practice's own.
 */
const brush: Readonly<Record<TechniqueFamily, { readonly width: number; readonly dash?: number[] }>> = {
  'trigger-point': { width: 2.6, dash: [2.6, 5] },
  'deep-tissue': { width: 2.4 },
  myofascial: { width: 0.9 },
  other: { width: 1.8, dash: [10, 5] },
};

/** Over bone and tendon, where no fibres are drawn, a plain hatch stands for the brush. */
function worked(zone: Zone, rings: Point[][], unit: number, seen: (line: Line) => Point[]): Shape[] {
  const { strokes = [], family = 'other' } = zone;
  const edge: Shape = {
    kind: 'polygon',
    rings,
    fill: 'worked',
    fillOpacity: 0.14,
    stroke: 'worked',
    width: (zone.selected ? 2.4 : 1.4) * unit,
    ...(strokes.length > 0 ? {} : { hatch: 9 * unit }),
  };
  return [edge, ...strokes.map((line) => brushShape(seen(line), family, unit))];
}

/** One stroke of the brush. */
export function brushShape(points: readonly Point[], family: TechniqueFamily, unit: number): Shape {
  const { width, dash } = brush[family];
  return {
    kind: 'polyline',
    points,
    stroke: 'worked',
    width: width * unit,
    ...(dash && { dash: dash.map((length) => length * unit) }),
  };
}

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
