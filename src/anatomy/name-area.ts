import type { RegionAt } from '../domain/finding';
import type { Outline } from '../domain/place';
import { insideRings } from './inside-rings';
import { mergeSides } from './merge-sides';
import { type RegionPlace, regionsOn } from './regions-on';
import { ringArea } from './ring-area';
import { type Box, boxesMeet, distanceToBox, ringBox } from './ring-box';
import { samplesInside } from './samples-inside';
import type { Ring } from './sheet';

/** A region that holds less of the zone than this is not worth a word. */
const leastShare = 0.1;
const across = 28;

/**
 * The regions that hold at least a tenth of a drawn zone, most first; where two hold as much, the
 * smaller one, because it says more. Regions may overlap, so the shares may add up to more than the
 * zone. Empty where the atlas has no region: `areaWords` then names the muscles.
 */
export function nameArea(outline: Outline): RegionAt[] {
  const inside = samplesInside([outline.ring], across);
  const samples = inside.length > 0 ? inside : outline.ring;
  const zone = ringBox([outline.ring]);
  const shares = regionsOn(outline.sheet).map((place) => ({
    ...place,
    share: shareIn(place, samples, zone),
  }));
  const named = shares.filter(({ share }) => share >= leastShare);
  named.sort((a, b) => b.share - a.share || ringArea(a.ring) - ringArea(b.ring));
  return mergeSides(named);
}

function shareIn({ ring, box }: RegionPlace, samples: Ring, zone: Box): number {
  if (!boxesMeet(box, zone)) return 0;
  const held = samples.filter(([u, v]) => distanceToBox(box, u, v) === 0 && insideRings([ring], u, v));
  return held.length / samples.length;
}
