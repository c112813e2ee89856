import type { Sheet } from '../../../src/anatomy/sheet';
import { partOf, type View } from '../../../src/domain/sheets';
import { filled } from '../../figure/check/filled';
import { difference, oriented, type Rings, totalArea, union } from '../../figure/geometry/polygons';
import { areaRing } from '../area-rings';
import { type AreaSource, outlinedViews, outlineKeys } from '../schema';
import type { Fault } from './fault';

/** So much of an area may lie beside the skin: square millimetres, and a share of the whole. */
const atMost = { mm2: 60, share: 0.03 };

/** Every referral region and place of danger lies on the skin of each view that it is drawn for. */
export function areaFaults(areas: readonly AreaSource[], sheets: readonly Sheet[]): Fault[] {
  const skins = new Map<string, Rings>();
  const skinOf = (view: View, ofArm: boolean): Rings => {
    const key = `${view} ${ofArm}`;
    const known = skins.get(key) ?? skin(sheets, view, ofArm);
    skins.set(key, known);
    return known;
  };
  return areas.flatMap((area) =>
    outlineKeys.flatMap((key) => {
      const drawn = areaRing(area, key);
      const view = outlinedViews[key];
      if (!drawn) return [];
      const ring = oriented(drawn);
      const outside = totalArea(difference([ring], skinOf(view, area.ofArm)));
      if (outside <= atMost.mm2 || outside <= atMost.share * totalArea([ring])) return [];
      const what = `${(outside / 100).toFixed(1)} cm2 lie outside the silhouette`;
      return [
        {
          kind: 'region' as const,
          sheet: view,
          subject: area.id,
          side: 'left' as const,
          what,
          at: drawn[0] ?? null,
        },
      ];
    }),
  );
}

/** All skin of a view; from the side, of the arm, or of what is seen when the arm is taken away. */
function skin(sheets: readonly Sheet[], view: View, ofArm: boolean): Rings {
  const showing = sheets.filter(
    (sheet) =>
      sheet.view === view &&
      (view !== 'left' || partOf(sheet.id) !== 'figure' || (sheet.layer === 'superficial') === ofArm),
  );
  return showing.reduce<Rings>((all, sheet) => union(all, filled(sheet.silhouette)), []);
}
