import type { Finding } from '../../../domain/finding';
import type { Mark } from '../../../picture/mark';
import type { Zone } from '../../../picture/zones';
import { coming, useArrived } from '../../../ui/use-arrived';

// The figure and its marks are there before the zones.
const later = coming(import('./zones-on-map'));

type Of = Parameters<typeof import('./zones-on-map')['zonesOnMap']>;
interface Zones {
  readonly zones: readonly Zone[];
  /** Crosses of the atlas for the finding that is selected. */
  readonly usual: readonly Mark[];
}
const none: Zones = { zones: [], usual: [] };

/** The zones of a visit on one sheet and what the atlas knows of the selected finding; none until they are there. */
export function useZones(...of: Of): Zones {
  const there = useArrived(later);
  if (!there) return none;
  const selected: Finding | null = of[3];
  return {
    zones: there.zonesOnMap(...of),
    usual: selected ? there.usualPointMarks(selected) : none.usual,
  };
}
