/** Rolls whole numbers from 0 to `below - 1`, the same from the same seed, so that a result is repeated. */
export function dice(seed: number): (below: number) => number {
  // Mulberry32: its period is ample for shuffles, and near seeds do not give near rolls.
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
