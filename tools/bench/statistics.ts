/** The middle one, or the mean of the two in the middle; `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The smallest that at least 95 of 100 do not exceed; `NaN` of nothing. */
export function p95(values: readonly number[]): number {
  return ascending(values)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
