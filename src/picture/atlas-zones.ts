import { dangerOutlines, dangers } from '../anatomy/dangers';
import { regionOutlines } from '../anatomy/regions';
import { sheets } from '../anatomy/sheets';
import { usualPoints, usualReferral } from '../anatomy/usual-points';
import type { PainArea } from '../anatomy/usual-referrers';
import type { RegionAt } from '../domain/finding';
import type { MuscleId } from '../domain/place';
import { type SheetId, viewOf } from '../domain/sheets';
import type { Zone } from './zones';

/** A muscle of one side, as the atlas is asked about it. */
export interface MuscleOf {
  readonly muscle: MuscleId;
  readonly side: 'left' | 'right';
}

/** The outline of a muscle where a sheet shows it. */
export function muscleZones({ muscle, side }: MuscleOf, sheet: SheetId): Zone[] {
  const drawn = sheets[sheet].muscles.find((one) => one.id === muscle && one.side === side);
  return drawn ? [{ id: 'muscle', sheet, kind: 'muscle', rings: drawn.rings, selected: true }] : [];
}

/** A muscle's usual pattern on a sheet, filled, the spill-over lighter and below. */
export function patternZones({ muscle, side }: MuscleOf, sheet: SheetId, point: string | null): Zone[] {
  const one = usualPoints(muscle, side).find(({ id }) => id === point);
  const { main, spillover } = one?.referral ?? usualReferral(muscle, side);
  return [
    ...regionZones('spill-over', spillover, sheet, { faint: true }),
    ...regionZones('main', main, sheet, { faint: false }),
  ];
}

function regionZones(
  id: string,
  regions: readonly RegionAt[],
  sheet: SheetId,
  { faint }: { readonly faint: boolean },
): Zone[] {
  // One by one: where two of them overlap, neither is a hole in the other.
  return regions.flatMap(({ region, side }) =>
    regionOutlines(sheet, region, side).map((ring) => ({
      ...{ id: `${id} ${region} ${side}`, sheet, kind: 'usual' as const },
      ...{ rings: [ring], selected: false, faint, filled: true },
    })),
  );
}

/** Where it hurts, as far as it can be drawn on a sheet. */
export const painZones = (areas: readonly PainArea[], sheet: SheetId): Zone[] =>
  areas.flatMap((area, i): Zone[] => {
    if (area.kind === 'region' || viewOf(area.outline.sheet) !== viewOf(sheet)) return [];
    return [{ id: `pain ${i}`, sheet, kind: 'drawn', rings: [area.outline.ring], selected: false }];
  });

/** All places of danger that a sheet shows. */
export const dangerZones = (sheet: SheetId): Zone[] =>
  dangers.flatMap((danger) => {
    const rings = dangerOutlines(sheet, danger);
    return rings.length > 0
      ? [{ id: `danger ${danger.id}`, sheet, kind: 'danger', rings, selected: false }]
      : [];
  });
