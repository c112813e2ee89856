import type { Outline } from '../domain/place';
import { insideRings } from './inside-rings';
import { type RegionPlace, regionsOn } from './regions-on';
import { boxesMeet, distanceToBox, ringBox } from './ring-box';
import { samplesInside } from './samples-inside';

/** An area asked at points spread over it: which of them each region holds, 1 or 0. */
export interface RegionsUnder {
  readonly count: number;
  readonly held: readonly { readonly place: RegionPlace; readonly flags: Uint8Array }[];
}

/** Every region that meets the box of a drawn area, asked at up to `across` by `across` points. */
export function regionsUnder({ sheet, ring }: Outline, across: number): RegionsUnder {
  const inside = samplesInside([ring], across);
  const samples = inside.length > 0 ? inside : ring;
  const zone = ringBox([ring]);
  const held = regionsOn(sheet)
    .filter(({ box }) => boxesMeet(box, zone))
    .map((place) => ({
      place,
      flags: Uint8Array.from(samples, ([u, v]) =>
        Number(distanceToBox(place.box, u, v) === 0 && insideRings([place.ring], u, v)),
      ),
    }));
  return { count: samples.length, held };
}

/** How many of the points are held. */
export const heldCount = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
