import type { RegionAt } from '../domain/finding';
import type { BodyPoint } from '../domain/place';
import { insideRings } from './inside-rings';
import { regionsOn } from './regions-on';
import { ringArea } from './ring-area';
import { distanceToBox } from './ring-box';

/** The region under a place; of several the smallest, because it says most. `null` where the atlas has none. */
export function regionAt({ sheet, u, v }: BodyPoint): RegionAt | null {
  const under = regionsOn(sheet)
    .filter(({ box, ring }) => distanceToBox(box, u, v) === 0 && insideRings([ring], u, v))
    .sort((a, b) => ringArea(a.ring) - ringArea(b.ring));
  const [smallest] = under;
  return smallest ? { region: smallest.region, side: smallest.side } : null;
}
