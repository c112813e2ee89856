import { boxesMeet, ringBox } from '../../../src/anatomy/ring-box';
import { filled } from '../../figure/check/filled';
import { centroid } from '../../figure/geometry/measure';
import { inradius, intersection, offset, totalArea } from '../../figure/geometry/polygons';
import type { Rule } from './fault';

/** The width of a seam, in millimetres. */
const seam = 0.75;

/** No two muscles of a sheet share more than a seam between them. */
export const overlap: Rule = (sheet) => {
  const muscles = sheet.muscles.map((muscle) => ({ ...muscle, box: ringBox(muscle.rings) }));
  return muscles.flatMap((one, i) =>
    muscles.slice(i + 1).flatMap((other) => {
      if (!boxesMeet(one.box, other.box)) return [];
      const common = intersection(filled(one.rings), filled(other.rings));
      const deep = offset(common, -seam / 2);
      if (deep.length === 0) return [];
      const depth = (2 * inradius(common)).toFixed(1);
      const area = (totalArea(common) / 100).toFixed(1);
      const side = one.side === other.side ? '' : `, ${other.side}`;
      const what = `overlaps ${other.id}${side} by up to ${depth} mm (${area} cm2)`;
      return [
        { kind: 'overlap', sheet: sheet.id, subject: one.id, side: one.side, what, at: centroid(deep) },
      ];
    }),
  );
};
