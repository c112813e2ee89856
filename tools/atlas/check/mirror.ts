import type { Sheet, SheetMuscle } from '../../../src/anatomy/sheet';
import { sideOfView } from '../../../src/domain/sheets';
import { filled } from '../../figure/check/filled';
import { centroid } from '../../figure/geometry/measure';
import { difference, inradius, mirrored, offset, type Rings, union } from '../../figure/geometry/polygons';
import type { Fault, Rule } from './fault';

/** Millimetres by which halves may differ. The skin of both is simplified as one line, so not quite alike. */
const tolerance = { skin: 0.5, muscle: 0.1 };

/**
 * Left and right are alike. Seen from front or back, one half of the sheet is the other's mirror image
 * about `u` 0; seen from the sides, both sheets have the same numbers, because `u` grows to the front
 * (told once, of the left one).
 */
export const mirror: Rule = (sheet, { opposite }) => {
  const side = sideOfView(sheet.view);
  const bothHalves = side === null;
  if (!bothHalves && !opposite) return [alone(sheet)];
  if (side === 'right') return [];
  const other = opposite ?? sheet;
  const turned = (rings: Rings): Rings => (bothHalves ? rings.map(mirrored) : rings);
  return [
    ...unlike(sheet, 'skin', null, sheet.silhouette, turned(other.silhouette), tolerance.skin),
    ...idsOf(sheet, other).flatMap((id) => {
      const rings = ringsOf(sheet, id, 'left');
      return unlike(sheet, id, 'left', rings, turned(ringsOf(other, id, 'right')), tolerance.muscle);
    }),
  ];
};

const alone = ({ id, view }: Sheet): Fault => {
  const what = `has no sheet of the ${sideOfView(view) === 'left' ? 'right' : 'left'} side beside it`;
  return { kind: 'mirror', sheet: id, subject: null, side: null, what, at: null };
};

const idsOf = (...sheets: Sheet[]): string[] => [
  ...new Set(sheets.flatMap(({ muscles }) => muscles.map(({ id }) => id))),
];

const ringsOf = (sheet: Sheet, id: string, side: SheetMuscle['side']): Rings =>
  sheet.muscles.filter((one) => one.id === id && one.side === side).flatMap(({ rings }) => rings);

function unlike(
  sheet: Sheet,
  subject: string,
  side: Fault['side'],
  here: Rings,
  there: Rings,
  tolerance: number,
): Fault[] {
  const [one, other] = [filled(here), filled(there)];
  const only = union(difference(one, other), difference(other, one));
  const wide = offset(only, -tolerance / 2);
  if (wide.length === 0) return [];
  const what =
    one.length === 0 || other.length === 0
      ? 'is there on one side only'
      : `left and right are no mirror images: up to ${(2 * inradius(only)).toFixed(1)} mm apart`;
  return [{ kind: 'mirror', sheet: sheet.id, subject, side, what, at: centroid(wide) }];
}
