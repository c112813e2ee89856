import { regionOutlines } from '../anatomy/regions';
import type { Finding, RegionAt } from '../domain/finding';
import { type SheetId, viewOf } from '../domain/sheets';
import type { Zone } from './zones';

/** The zone that a finding keeps, where it reaches onto a sheet: the client's own, or the usual one taken over. */
export function findingZones(f: Finding, sheet: SheetId, selected: boolean): Zone[] {
  if (!f.referral) return [];
  if (f.referral.source === 'usual') return usualZones(f, f.referral.regions, sheet, selected, false);
  const view = viewOf(sheet);
  const rings =
    f.referral.source === 'picked'
      ? ringsOf(f.referral.regions, sheet)
      : viewOf(f.referral.outline.sheet) === view
        ? [f.referral.outline.ring]
        : [];
  const tieTo = viewOf(f.at.sheet) === view ? f.at : null;
  return rings.map((ring, i) => ({
    id: `${f.id} ${i}`,
    sheet,
    kind: 'drawn',
    rings: [ring],
    selected,
    tieTo,
  }));
}

/** Regions of the atlas as a usual pattern of a finding; none where they cannot be seen. */
export function usualZones(
  f: Finding,
  regions: readonly RegionAt[],
  sheet: SheetId,
  selected: boolean,
  faint: boolean,
): Zone[] {
  const rings = ringsOf(regions, sheet);
  const id = `usual ${f.id}${faint ? ' spill-over' : ''}`;
  return rings.length > 0 ? [{ id, sheet, kind: 'usual', rings, selected, faint }] : [];
}

const ringsOf = (regions: readonly RegionAt[], sheet: SheetId) =>
  regions.flatMap(({ region, side }) => regionOutlines(sheet, region, side));

/** Regions that the client named, one by one: where two of them overlap, neither is a hole in the other. */
export const pickedZones = (regions: readonly RegionAt[], sheet: SheetId): Zone[] =>
  ringsOf(regions, sheet).map((ring, i) => ({
    ...{ id: `picked ${i}`, sheet, kind: 'drawn' as const },
    ...{ rings: [ring], selected: false },
  }));
