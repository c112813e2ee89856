import type { FibreField } from '../geometry/fibre-field';
import { distance, type Point } from '../geometry/point';
import type { Rings } from '../geometry/polygons';
import { lens, taper } from '../geometry/taper';
import type { DrawnShape } from '../source/drawing';
import type { Brush } from './brush';
import { mix } from './colour';
import { randomFor } from './random';
import { isFleshy, rampOf } from './tone';

interface Grain {
  readonly field: FibreField;
  readonly random: () => number;
  readonly width: number;
  readonly steps: number;
  /** Rails reach a little past both sides, so that no rim stays bare. */
  readonly overSides: boolean;
}

type Share = number | readonly number[];

/** A share that may change from one side (0) to the other (1). */
export function shareAt(share: Share, across: number): number {
  if (typeof share === 'number') return share;
  const place = Math.min(1, Math.max(0, across)) * (share.length - 1);
  const i = Math.min(share.length - 2, Math.floor(place));
  const start = share[i] ?? 0;
  return start + ((share[i + 1] ?? start) - start) * (place - i);
}

function grainOf(shape: DrawnShape, field: FibreField): Grain {
  const widths = [0.15, 0.3, 0.5, 0.7, 0.85].map((along) => distance(field(0, along), field(1, along)));
  let length = 0;
  for (let i = 0; i < 20; i++) length += distance(field(0.5, i / 20), field(0.5, (i + 1) / 20));
  return {
    field,
    random: randomFor(shape.key),
    width: Math.max(...widths),
    steps: Math.max(6, Math.min(26, Math.round(length / 8))),
    overSides: distance(field(-0.06, 0.5), field(0, 0.5)) > 0.01,
  };
}

/** A stretch of one fibre, drifting sideways by `drift` over its length. */
function stretch({ field, steps }: Grain, across: number, from: number, to: number, drift = 0): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) =>
    field(across + drift * (i / steps - 0.5), from + ((to - from) * i) / steps),
  );
}

const placeAcross = (grain: Grain, share: number): number => (grain.overSides ? 1.12 * share - 0.06 : share);

interface Fascicles {
  readonly hairlines: Rings;
  readonly pale: Rings;
  readonly dark: Rings;
}

function fascicles(grain: Grain, perMm: number): Fascicles {
  const { random, width } = grain;
  const count = Math.round(Math.max(5, width * perMm));
  const gap = width / count;
  const hairlines: Point[][] = [];
  const pale: Point[][] = [];
  const dark: Point[][] = [];
  for (let i = 0; i < count; i++) {
    const across = placeAcross(grain, (i + 0.2 + 0.6 * random()) / count);
    const drift = (random() - 0.5) * 0.02;
    const start = random() * random() * 0.12;
    const end = 1 - random() * random() * 0.12;
    hairlines.push(lens(stretch(grain, across, start, end, drift), Math.min(0.55, 0.18 + gap * 0.35)));
    if (random() < 0.55) {
      const band = stretch(grain, across + 0.4 / count, 0.1 + random() * 0.3, 0.6 + random() * 0.32, drift);
      pale.push(lens(band, Math.min(1.7, gap * 0.8)));
    }
    if (random() < 0.45) {
      const band = stretch(grain, across - 0.3 / count, random() * 0.5, 0.45 + random() * 0.5, drift);
      dark.push(lens(band, Math.min(1.6, gap * 0.75)));
    }
  }
  return { hairlines, pale, dark };
}

/** Cream combs of uneven length that reach from the bone into the muscle. */
function tendonComb(grain: Grain, share: Share, end: 'origin' | 'insertion', density: number) {
  const { random, width } = grain;
  const count = Math.round(Math.max(8, width * 1.1 * density));
  const teeth: Point[][] = [];
  const ends: Point[][] = [];
  for (let i = 0; i < count; i++) {
    const across = placeAcross(grain, (i + 0.5) / count);
    const length = shareAt(share, across) * (0.72 + 0.5 * random() ** 1.5);
    if (length < 0.015) continue;
    const reach = (part: number): Point[] =>
      end === 'insertion'
        ? stretch(grain, across, 1 - length * part, 1)
        : stretch(grain, across, length * part, 0);
    const tooth = width / count;
    teeth.push(taper(reach(1), (s) => Math.max(0.05, tooth * 1.5 * Math.min(1, s * 2.2))));
    ends.push(taper(reach(0.55), (s) => Math.max(0.05, tooth * 1.6 * Math.min(1, s * 2))));
  }
  return { teeth, ends };
}

/** All that shows a shape's fibres: bands, tendon combs, hairlines; to be clipped to the shape. */
export function paintFibres(brush: Brush, shape: DrawnShape): string {
  if (!shape.fibres) return '';
  const { palette } = brush;
  const muscle = isFleshy(shape);
  const [deep] = rampOf(shape, palette);
  const grain = grainOf(shape, shape.fibres);
  const { hairlines, pale, dark } = fascicles(grain, shape.density * (muscle ? 0.62 : 0.35));
  const weaken = muscle ? { hairline: 1, pale: 1, dark: 1 } : { hairline: 0.35, pale: 0.6, dark: 0.3 };
  const opacity = palette.fibres;
  const fill = (rings: Rings, colour: string, strength: number): string =>
    brush.rings(rings, { fill: colour, 'fill-opacity': strength.toFixed(3) });
  let painted =
    fill(dark, muscle ? palette.darkFibre : mix(deep, '#000000', 0.3), opacity.dark * weaken.dark) +
    fill(pale, muscle ? palette.paleFibre : '#ffffff', opacity.pale * weaken.pale);
  for (const end of ['origin', 'insertion'] as const) {
    if (shape.tendon[end] === 0) continue;
    const comb = tendonComb(grain, shape.tendon[end], end, shape.density);
    painted += fill(comb.teeth, palette.tendon[1], opacity.comb);
    painted += fill(comb.ends, palette.tendon[1], opacity.combEnd);
  }
  const hair = muscle ? palette.darkFibre : mix(deep, '#000000', 0.45);
  return painted + fill(hairlines, hair, opacity.hairline * weaken.hairline);
}
