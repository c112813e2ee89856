/** Lower and upper end of a two-sided 95 % interval. */
export type Interval = readonly [low: number, high: number];

/** Of the standard normal: 2.5 % lie above it. */
const z95 = 1.959963984540054;

/** Wilson's score interval for `k` of `n`; all of 0 to 1 when nothing was counted. (Wilson 1927.) */
export function wilson(k: number, n: number, z = z95): Interval {
  if (n === 0) return [0, 1];
  const share = k / n;
  const middle = share + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  // Exact ends, which rounding would miss by a hair.
  return [k === 0 ? 0 : (middle - reach) / scale, k === n ? 1 : (middle + reach) / scale];
}

/**
 * Newcombe's interval for the difference of two shares, from Wilson's of each (Newcombe 1998, method 10):
 * `k1` of `n1` less `k2` of `n2`.
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number, z = z95): Interval {
  const [low1, high1] = wilson(k1, n1, z);
  const [low2, high2] = wilson(k2, n2, z);
  const [p1, p2] = [n1 === 0 ? 0 : k1 / n1, n2 === 0 ? 0 : k2 / n2];
  const between = p1 - p2;
  return [between - Math.hypot(p1 - low1, high2 - p2), between + Math.hypot(high1 - p1, p2 - low2)];
}
