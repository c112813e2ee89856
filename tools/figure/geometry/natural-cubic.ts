/** A natural cubic through `values` at increasing `knots`; linear when there are two. */
export function naturalCubic(knots: readonly number[], values: readonly number[]): (at: number) => number {
  const last = knots.length - 1;
  const knot = (i: number): number => knots[i] ?? 0;
  const value = (i: number): number => values[i] ?? 0;
  if (last < 1) return () => value(0);
  const curvature = solveCurvature(last, knot, value);
  return (at) => {
    let i = 0;
    while (i < last - 1 && at > knot(i + 1)) i++;
    const width = knot(i + 1) - knot(i);
    const c = curvature[i] ?? 0;
    const next = curvature[i + 1] ?? 0;
    const slope = (value(i + 1) - value(i)) / width - (width * (next + 2 * c)) / 3;
    const s = at - knot(i);
    return value(i) + slope * s + c * s * s + ((next - c) / (3 * width)) * s * s * s;
  };
}

/** Half the second derivative at each knot: a tridiagonal system, zero at both ends. */
function solveCurvature(
  last: number,
  knot: (i: number) => number,
  value: (i: number) => number,
): readonly number[] {
  const share: number[] = [0];
  const rest: number[] = [0];
  for (let i = 1; i < last; i++) {
    const before = knot(i) - knot(i - 1);
    const after = knot(i + 1) - knot(i);
    const bend = 3 * ((value(i + 1) - value(i)) / after - (value(i) - value(i - 1)) / before);
    const pivot = 2 * (before + after) - before * (share[i - 1] ?? 0);
    share[i] = after / pivot;
    rest[i] = (bend - before * (rest[i - 1] ?? 0)) / pivot;
  }
  const curvature: number[] = new Array(last + 1).fill(0);
  for (let i = last - 1; i > 0; i--)
    curvature[i] = (rest[i] ?? 0) - (share[i] ?? 0) * (curvature[i + 1] ?? 0);
  return curvature;
}
