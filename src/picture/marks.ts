import type { Mark, MarkLook, MarkRing } from './mark';
import type { Ink, Point, Shape } from './shape';

type Drawn = Pick<Mark, 'look' | 'ring' | 'number' | 'selected' | 'tenderness' | 'drawn'>;

/** Radius in CSS px at middle tenderness. */
const radius: Readonly<Record<MarkLook, number>> = {
  active: 11,
  latent: 11,
  satellite: 8,
  'taut-band': 10,
  'tender-point': 10,
  'fascial-restriction': 10,
  ghost: 11,
  clear: 10,
  'usual-point': 7,
};

/** How far the body of a mark reaches from its centre, as a multiple of its radius. */
const reach: Readonly<Record<MarkLook, number>> = {
  active: 1,
  latent: 1,
  satellite: 1,
  'taut-band': 1.5,
  'tender-point': 1.3,
  'fascial-restriction': 1.2,
  ghost: 1,
  clear: 1,
  'usual-point': 2.6,
};

const middleTenderness = 2;
const ringGap = 3.5;
const ringWidth = 2.2;
const haloGap = 4;
const haloWidth = 2.5;
/** Rim of the ground's colour around every mark, so that none melts into what lies under it. */
const rim = 1.5;
/** Of a broken ring: three strokes and three gaps, starting to the right. */
const breaks = 3;
const strokeShare = 0.68;

const bodyRadius = ({ look, tenderness }: Drawn): number =>
  radius[look] * (0.88 + 0.06 * (tenderness ?? middleTenderness));

/** Distance in CSS px from the centre to the outermost line of a mark; what a sprite must hold. */
export function markReach(mark: Drawn): number {
  const body = bodyRadius(mark) * reach[mark.look] + rim;
  const ring = mark.ring === 'none' ? 0 : ringGap + ringWidth;
  return body + ring + (mark.selected ? haloGap + haloWidth : 0) + rim;
}

/**
 * A mark as shapes round `centre`. `unit` is the picture's units per CSS px: 1 on the glass,
 * on paper the share of a millimetre that should stand for one. Meaning is in the form
 * (disc, small disc, band, diamond, square; broken, full, dotted ring; tick), colour repeats it.
 */
export function markShapes(mark: Drawn, centre: Point, unit: number): Shape[] {
  const r = bodyRadius(mark) * unit;
  const shapes = mark.drawn?.shapes(centre, unit) ?? body(mark, centre, r, unit);
  let edge = r * reach[mark.look] + rim * unit;
  if (mark.ring !== 'none') {
    shapes.push(...ringShapes(mark.ring, centre, edge + (ringGap - ringWidth / 2) * unit, unit));
    edge += (ringGap + ringWidth) * unit;
  }
  if (mark.selected) {
    shapes.unshift(...circled(centre, edge + haloGap * unit, 'selected', haloWidth * unit, unit));
  }
  return shapes;
}

function body(mark: Drawn, at: Point, r: number, unit: number): Shape[] {
  switch (mark.look) {
    case 'active':
    case 'satellite':
      return [disc(at, r, 'finding', 'ground', rim * unit), ...digits(mark, at, r, 'on-finding')];
    case 'latent':
      return [
        disc(at, r + rim * unit, 'ground'),
        disc(at, r, 'finding-soft', 'finding', 1.6 * unit),
        ...digits(mark, at, r, 'text'),
      ];
    case 'taut-band':
      return [
        filled(roundedBox(at, r * 1.5, r * 0.85, r * 0.85), unit),
        ...digits(mark, at, r, 'on-finding'),
      ];
    case 'tender-point':
      return [filled(diamond(at, r * 1.3), unit), ...digits(mark, at, r, 'on-finding')];
    case 'fascial-restriction':
      return [filled(roundedBox(at, r, r, r * 0.3), unit), ...digits(mark, at, r, 'on-finding')];
    case 'clear':
      return [...hollow(at, r, 'clear', unit), tick(at, r, unit)];
    case 'ghost':
      return dotted(at, r, unit);
    case 'usual-point':
      return [...crossed(at, r, unit), ...numeral(mark, at, r)];
  }
}

const disc = (at: Point, r: number, fill: Ink, stroke?: Ink, width = 0): Shape =>
  stroke ? { kind: 'disc', at, r, fill, stroke, width } : { kind: 'disc', at, r, fill };

const filled = (ring: readonly Point[], unit: number): Shape => ({
  kind: 'polygon',
  rings: [ring],
  fill: 'finding',
  stroke: 'ground',
  width: rim * unit,
});

function digits({ number }: Drawn, at: Point, r: number, ink: Ink): Shape[] {
  if (number === null) return [];
  const size = r * (number > 99 ? 0.85 : 1.15);
  return [{ kind: 'text', at, text: String(number), size, ink, align: 'centre', weight: 'bold' }];
}

/** A circle line of `ink` on a wider one of the ground's colour. */
const circled = (at: Point, r: number, ink: Ink, width: number, unit: number, dash?: number[]): Shape[] => [
  { kind: 'disc', at, r, stroke: 'ground', width: width + 2 * rim * unit },
  { kind: 'disc', at, r, stroke: ink, width, ...(dash && { dash }) },
];

function ringShapes(ring: Exclude<MarkRing, 'none'>, at: Point, r: number, unit: number): Shape[] {
  const each = (2 * Math.PI * r) / breaks;
  const dash = ring === 'broken' ? [each * strokeShare, each * (1 - strokeShare)] : undefined;
  return circled(at, r, 'finding', ringWidth * unit, unit, dash);
}

const hollow = (at: Point, r: number, ink: Ink, unit: number): Shape[] => [
  { kind: 'disc', at, r: r + rim * unit, fill: 'ground', fillOpacity: 0.85 },
  { kind: 'disc', at, r, stroke: ink, width: 2 * unit },
];

/** Dots as long as they are wide, a whole number of them. */
function dotted(at: Point, r: number, unit: number): Shape[] {
  const dots = Math.max(8, Math.round((2 * Math.PI * r) / (4.4 * unit)));
  const step = (2 * Math.PI * r) / dots;
  return [
    { kind: 'disc', at, r: r + rim * unit, fill: 'ground', fillOpacity: 0.6 },
    { kind: 'disc', at, r, stroke: 'ghost', width: 2.2 * unit, dash: [step / 2, step / 2] },
  ];
}

/** A cross, as on the charts. */
const crossed = ([x, y]: Point, r: number, unit: number): Shape[] => {
  const arms: Point[][] = [
    [
      [x - r, y - r],
      [x + r, y + r],
    ],
    [
      [x - r, y + r],
      [x + r, y - r],
    ],
  ];
  const lines = (stroke: Ink, width: number) =>
    arms.map((points): Shape => ({ kind: 'polyline', points, stroke, width }));
  return [...lines('ground', (2.6 + 2 * rim) * unit), ...lines('usual', 2.6 * unit)];
};

/** Of a cross: beside it, for it has no room inside. */
function numeral({ number }: Drawn, [x, y]: Point, r: number): Shape[] {
  if (number === null) return [];
  const at: Point = [x + r * 1.5, y - r * 1.2];
  return [
    { kind: 'disc', at, r: r * 0.95, fill: 'ground', fillOpacity: 0.85 },
    { kind: 'text', at, text: String(number), size: r * 1.6, ink: 'usual', align: 'centre', weight: 'bold' },
  ];
}

const tick = ([x, y]: Point, r: number, unit: number): Shape => ({
  kind: 'polyline',
  points: [
    [x - r * 0.45, y + r * 0.02],
    [x - r * 0.1, y + r * 0.38],
    [x + r * 0.48, y - r * 0.36],
  ],
  stroke: 'clear',
  width: 2.2 * unit,
});

const diamond = ([x, y]: Point, r: number): Point[] => [
  [x, y - r],
  [x + r, y],
  [x, y + r],
  [x - r, y],
];

const cornerSteps = 6;

/** A box of half width `w` and half height `h` with corners rounded by `round`. */
function roundedBox([x, y]: Point, w: number, h: number, round: number): Point[] {
  const corner = (cx: number, cy: number, from: number): Point[] =>
    Array.from({ length: cornerSteps + 1 }, (_, i) => {
      const angle = ((from + (90 * i) / cornerSteps) * Math.PI) / 180;
      return [cx + round * Math.cos(angle), cy + round * Math.sin(angle)];
    });
  return [
    ...corner(x + w - round, y + h - round, 0),
    ...corner(x - w + round, y + h - round, 90),
    ...corner(x - w + round, y - h + round, 180),
    ...corner(x + w - round, y - h + round, 270),
  ];
}
