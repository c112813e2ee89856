import type { FibreField } from '../geometry/fibre-field';
import { isInside, lineLength } from '../geometry/measure';
import { distance, type Point } from '../geometry/point';
import { offset, type Rings } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import { lens } from '../geometry/taper';
import type { DrawnShape } from '../source/drawing';
import { shareAt } from './fibres';
import { randomFor } from './random';
import { curveDepth, lift } from './round-form';
import { isFleshy } from './tone';

/** Millimetres between lines where the form faces the light, and where it turns away; width of a line. */
const flesh = { light: 4.8, shade: 2.1, line: 0.46 };
const sinew = { light: 7.5, shade: 4.5, line: 0.36 };
/** Lines in the tendinous part of a muscle stand this much farther apart. */
const tendonGap = 2.6;
const shortest = 6;
/** Lines shorter than this are thinner. */
const fullLine = 25;
const golden = 0.6180339887;

interface Zones {
  /** What faces the light, and a wider stretch half in shade round it. */
  readonly light: Rings;
  readonly half: Rings;
}

function zonesOf(shape: DrawnShape, rings: Rings, radius: number): Zones {
  const depth = curveDepth(shape, radius);
  const inset = (share: number): Rings =>
    offset(rings, -depth * share)
      .map((ring) => ring.map(([u, v]): Point => [u, v + lift * 2 * depth * share]))
      .map((ring) => simplifyRing(ring, 0.3));
  return { light: inset(0.5), half: inset(0.22) };
}

/** How far apart the lines stand at a place of a shape, in millimetres. */
function gapAt(shape: DrawnShape, zones: Zones, point: Point, across: number, along: number): number {
  const fleshy = isFleshy(shape);
  const { light, shade } = fleshy ? flesh : sinew;
  const gap = isInside(zones.light, point)
    ? light
    : isInside(zones.half, point)
      ? (light + shade) / 2
      : shade;
  const { origin, insertion } = shape.tendon;
  const inTendon = along < shareAt(origin, across) || along > 1 - shareAt(insertion, across);
  const spread = fleshy && inTendon ? tendonGap : 1;
  return (gap * spread * (1 + 0.45 * Math.min(0.5, shape.tone))) / shape.density;
}

/** Room across the fibres at a place, as if all of the shape were as wide as it is just there. */
function roomAt(fibres: FibreField, across: number, along: number): number {
  const near = 0.06;
  const [u0, v0] = fibres(Math.max(0, across - near), along);
  const [u1, v1] = fibres(Math.min(1, across + near), along);
  const span = Math.min(1, across + near) - Math.max(0, across - near);
  const before = fibres(across, Math.max(0, along - near));
  const after = fibres(across, Math.min(1, along + near));
  const length = distance(before, after);
  if (length < 0.01) return 0;
  const cross = (u1 - u0) * (after[1] - before[1]) - (v1 - v0) * (after[0] - before[0]);
  return Math.abs(cross) / length / span;
}

/**
 * A shape's fibres as ink: fine lines that swell and fade. Each line has a rank and stops where the lines
 * of lower rank already stand close enough, so fans do not clot and shade grows denser by more lines.
 */
export function hatching(shape: DrawnShape, rings: Rings, radius: number): Rings {
  const { fibres } = shape;
  if (!fibres || shape.kind === 'bone') return [];
  const zones = zonesOf(shape, rings, radius);
  const random = randomFor(shape.key);
  const start = random();
  const samples = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
  const widest = Math.max(
    ...samples.flatMap((along) => [0.15, 0.5, 0.85].map((at) => roomAt(fibres, at, along))),
  );
  const { shade, line } = isFleshy(shape) ? flesh : sinew;
  const steps = 48;
  const strokes: Point[][] = [];
  for (let rank = 1; widest / rank > shade * 0.45; rank++) {
    const across = 0.02 + 0.96 * ((start + rank * golden) % 1);
    const loose = 0.85 + 0.3 * random();
    let piece: Point[] = [];
    const finish = (): void => {
      const length = piece.length > 1 ? lineLength(piece) : 0;
      if (length >= shortest) strokes.push(lens(piece, line * Math.min(1, length / fullLine) ** 0.4));
      piece = [];
    };
    for (let step = 0; step <= steps; step++) {
      const along = step / steps;
      const point = fibres(across, along);
      const room = roomAt(fibres, across, along) / (rank - 0.5);
      if (room >= gapAt(shape, zones, point, across, along) * loose) piece.push(point);
      else finish();
    }
    finish();
  }
  return strokes;
}
