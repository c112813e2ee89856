import type { Side } from '../domain/place';
import { sideOfView, viewOf } from '../domain/sheets';
import type { Mark } from '../picture/mark';
import { palettes } from '../picture/palettes';
import type { Zone } from '../picture/zones';
import type { BodyMapProps } from './body-map-props';
import { Sprites } from './sprites';
import type { MapLook } from './tinted';
import { bodyToStage, type StagePoint, type Viewport } from './viewport';

/** Marks are larger for an oily thumb in a dim room. */
const markUnit: Readonly<Record<MapLook, number>> = { light: 1, dark: 1, treatment: 1.18 };
/** Half a target: 44 CSS px, 52 in treatment. */
const targetRadius: Readonly<Record<MapLook, number>> = { light: 22, dark: 22, treatment: 26 };

export const spritesFor = (look: MapLook, ratio: number): Sprites =>
  new Sprites(palettes[look], ratio, markUnit[look]);

export const marksOn = ({ marks, sheet, half = null }: BodyMapProps): Mark[] =>
  marks.filter(({ at }) => viewOf(at.sheet) === sheet.view && (!half || (half === 'left') === at.u >= 0));

export const zonesOn = ({ zones, sheet }: BodyMapProps): Zone[] =>
  zones.filter((zone) => viewOf(zone.sheet) === sheet.view);

/** Whether two lists of zones draw alike; corners are compared by identity, for they are never changed. */
export const sameZones = (a: readonly Zone[], b: readonly Zone[]): boolean =>
  a.length === b.length && a.every((zone, i) => sameZone(zone, b[i]));

const sameZone = (a: Zone, b: Zone | undefined): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.kind === b.kind &&
  a.sheet === b.sheet &&
  a.selected === b.selected &&
  a.faint === b.faint &&
  a.name === b.name &&
  a.nameOver === b.nameOver &&
  a.strokes === b.strokes &&
  a.tieTo?.u === b.tieTo?.u &&
  a.tieTo?.v === b.tieTo?.v &&
  a.rings.length === b.rings.length &&
  a.rings.every((ring, i) => ring === b.rings[i]);

/** Whether marks of both the client's sides lie within half a target of a point of the stage. */
export function marksOfBothSides(
  marks: readonly Mark[],
  viewport: Viewport,
  look: MapLook,
  point: StagePoint,
): boolean {
  const within = marks.filter((mark) => {
    const { x, y } = bodyToStage(viewport, mark.at);
    return Math.hypot(x - point.x, y - point.y) <= targetRadius[look];
  });
  const sides = new Set(within.map(sideOfMark));
  return sides.has('left') && sides.has('right');
}

/** As recorded; of a mark of no muscle by the half of the body in which it lies. */
const sideOfMark = ({ of, at }: Mark): Side =>
  of?.side ?? sideOfView(viewOf(at.sheet)) ?? (at.u >= 0 ? 'left' : 'right');

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
