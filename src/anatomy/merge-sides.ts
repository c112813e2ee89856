import type { RegionAt } from '../domain/finding';

/** Each region once, in the order of first mention; one named left and right becomes `both`. */
export function mergeSides(list: readonly RegionAt[]): RegionAt[] {
  const merged = new Map<string, RegionAt>();
  for (const { region, side } of list) {
    const known = merged.get(region);
    merged.set(region, { region, side: known && known.side !== side ? 'both' : side });
  }
  return [...merged.values()];
}
