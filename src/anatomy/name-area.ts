import type { RegionAt } from '../domain/finding';
import type { Outline } from '../domain/place';
import { mergeSides } from './merge-sides';
import { heldCount, regionsUnder } from './regions-under';
import { ringArea } from './ring-area';

/** A region that holds less of the zone than this is not worth a word. */
const leastShare = 0.1;
const across = 28;

/**
 * The regions that hold at least a tenth of a drawn zone, most first; where two hold as much, the
 * smaller one, because it says more. Regions may overlap, so the shares may add up to more than the
 * zone. Empty where the atlas has no region: `areaWords` then names the muscles.
 */
export function nameArea(outline: Outline): RegionAt[] {
  const { count, held } = regionsUnder(outline, across);
  const shares = held.map(({ place, flags }) => ({ ...place, share: heldCount(flags) / count }));
  const named = shares.filter(({ share }) => share >= leastShare);
  named.sort((a, b) => b.share - a.share || ringArea(a.ring) - ringArea(b.ring));
  return mergeSides(named);
}
