import { areaRatio, type Difference, meanApart, offness } from './differences';

/** The client's left half of a sheet beside its measured figures: a line a muscle, worst first, then the mean. */
export function differenceLines(all: readonly Difference[]): string[] {
  const sorted = all.toSorted((a, b) => offness(b) - offness(a));
  const drawn = all.filter(({ apart }) => apart !== null).length;
  return [
    ...sorted.map((one) => `  ${one.id}: ${figures(one)}`),
    `  ${drawn} of ${all.length} measured muscles drawn, mean ${meanApart(all).toFixed(1)} mm apart`,
  ];
}

function figures(one: Difference): string {
  if (one.apart === null) return `not drawn (${one.measuredArea} cm2)`;
  return `${one.apart.toFixed(1)} mm, area ${areaRatio(one).toFixed(2)} (${one.area.toFixed(1)} of ${one.measuredArea} cm2)`;
}
