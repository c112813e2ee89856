import type { Ring } from '../../../src/anatomy/sheet';
import { signedArea, totalArea, union } from '../../figure/geometry/polygons';
import type { Drawing } from '../../figure/source/drawing';
import { ringCrossings } from '../ring-crossings';
import type { Fault, Rule } from './fault';

/**
 * Square millimetres. Where an outline pinches itself off, coordinates kept to a tenth of a millimetre may
 * cross by a hair; that encloses less than this.
 */
const leastWrong = 0.5;

/** No outline of a muscle, and not the skin's, crosses itself as the app holds it. */
export const crossing: Rule = (sheet) => [
  ...sheet.silhouette.flatMap((ring) => crossingsOf(ring, sheet.id, 'skin', null)),
  ...sheet.muscles.flatMap(({ id, side, rings }) =>
    rings.flatMap((ring) => crossingsOf(ring, sheet.id, id, side)),
  ),
];

/**
 * The same for outlines as they are drawn. The compiler mends a crossing in silence, and may mend it
 * otherwise than it was meant.
 */
export const drawnCrossing = ({ sheet, skin, shapes }: Drawing): Fault[] => [
  ...crossingsOf(skin, sheet.id, 'drawn skin', null),
  ...shapes.flatMap(({ key, ring }) => crossingsOf(ring, sheet.id, `shape ${key}`, null)),
];

function crossingsOf(ring: Ring, sheet: string, subject: string, side: Fault['side']): Fault[] {
  const [at] = ringCrossings(ring);
  if (!at) return [];
  const wrong = wrongSide(ring);
  if (wrong < leastWrong) return [];
  const what = `its outline crosses itself (${wrong.toFixed(1)} mm2 come out wrong)`;
  return [{ kind: 'crossing', sheet, subject, side, what, at }];
}

/** What lies inside loops that run backwards, twice, or double: 0 for a ring that only pinches itself off. */
const wrongSide = (ring: Ring): number => Math.abs(totalArea(union([ring])) - Math.abs(signedArea(ring)));
