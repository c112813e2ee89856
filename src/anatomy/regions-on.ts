import type { RegionAt } from '../domain/finding';
import type { SheetId } from '../domain/sheets';
import { isMidline, regionOutlines, regions } from './regions';
import { type Box, ringBox } from './ring-box';
import type { Ring } from './sheet';

/** One outline of a region on a sheet, of one side. */
export interface RegionPlace extends RegionAt {
  readonly ring: Ring;
  readonly box: Box;
}

const known = new Map<SheetId, readonly RegionPlace[]>();

/** Every region that a sheet shows, left and right apart. */
export function regionsOn(sheet: SheetId): readonly RegionPlace[] {
  const found = known.get(sheet);
  if (found) return found;
  const places = regions.flatMap(({ id }) => {
    const sides = isMidline(id) ? (['midline'] as const) : (['left', 'right'] as const);
    return sides.flatMap((side) =>
      regionOutlines(sheet, id, side).map((ring) => ({ region: id, side, ring, box: ringBox([ring]) })),
    );
  });
  known.set(sheet, places);
  return places;
}
