import type { DrawnShape } from '../source/drawing';
import { mix } from './colour';
import type { Palette, Ramp } from './palette';
import { hashOf } from './random';

const isWhole = (share: number | readonly number[]): boolean =>
  typeof share === 'number' ? share >= 1 : share.every((one) => one >= 1);

/** Whether a shape shows flesh; a muscle of which only the tendon is seen does not. */
export const isFleshy = ({ kind, tendon }: DrawnShape): boolean =>
  kind === 'muscle' && !isWhole(tendon.origin) && !isWhole(tendon.insertion);

/** The ramp of what a shape is made of; a veil is fascia one can see through. */
export function rampOf(shape: DrawnShape, palette: Palette): Ramp {
  if (shape.kind === 'muscle') return isFleshy(shape) ? palette.muscle : palette.tendon;
  if (shape.kind === 'veil') return palette.fascia;
  return shape.kind === 'ground' ? palette.skin : palette[shape.kind];
}

/** A shape's own shade: its drawn tone, and for muscles a slight difference from their neighbours. */
export function toned(colour: string, shape: DrawnShape, palette: Palette): string {
  const deepened = shape.tone < 0 ? mix(colour, '#1d0a08', -shape.tone * palette.toneStrength) : colour;
  const paled = shape.tone > 0 ? mix(deepened, palette.fascia[1], shape.tone) : deepened;
  if (!isFleshy(shape)) return paled;
  const lean = ((hashOf(shape.id) % 97) / 97 - 0.5) * palette.toneStrength;
  const [deep, , bright] = palette.muscle;
  return lean > 0 ? mix(paled, bright ?? deep, lean * 0.22) : mix(paled, deep, -lean * 0.26);
}
