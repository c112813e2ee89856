import type { Ring } from '../../../src/anatomy/sheet';
import type { Drawing } from '../../figure/source/drawing';
import { ringCrossings } from '../ring-crossings';
import type { Fault, Rule } from './fault';

/** Coordinates kept to a tenth of a millimetre let the sides of a thin tip cross by less than this: mm2. */
const leastLoop = 0.5;

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
  return ringCrossings(ring)
    .filter(({ loop }) => loop >= leastLoop)
    .map(({ at, loop }) => {
      const what = `its outline crosses itself (a loop of ${loop.toFixed(1)} mm2)`;
      return { kind: 'crossing', sheet, subject, side, what, at };
    });
}
