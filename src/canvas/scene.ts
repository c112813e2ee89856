import type { Mark } from '../picture/mark';
import { palettes } from '../picture/palettes';
import type { Zone } from '../picture/zones';
import type { BodyMapProps, MapLook } from './body-map-props';
import { Sprites } from './sprites';
import { bodyToStage, type StagePoint, type Viewport } from './viewport';

/** Marks are larger for an oily thumb in a dim room. */
const markUnit: Readonly<Record<MapLook, number>> = { light: 1, dark: 1, treatment: 1.18 };
/** Half a target: 44 CSS px, 52 in treatment. */
const targetRadius: Readonly<Record<MapLook, number>> = { light: 22, dark: 22, treatment: 26 };

export const spritesFor = (look: MapLook, ratio: number): Sprites =>
  new Sprites(palettes[look], ratio, markUnit[look]);

export const marksOn = ({ marks, sheet }: BodyMapProps): Mark[] =>
  marks.filter((mark) => mark.at.sheet === sheet.id);

export const zonesOn = ({ zones, sheet }: BodyMapProps): Zone[] =>
  zones.filter((zone) => zone.sheet === sheet.id);

/** The mark nearest to a point of the stage, within half a target. */
export function nearestMark(
  marks: readonly Mark[],
  viewport: Viewport,
  look: MapLook,
  point: StagePoint,
): Mark | null {
  let nearest: Mark | null = null;
  let best = targetRadius[look];
  for (const mark of marks) {
    const { x, y } = bodyToStage(viewport, mark.at);
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= best) [nearest, best] = [mark, distance];
  }
  return nearest;
}
