export interface Trend {
  /** Later pairs that grew, less those that fell. */
  readonly s: number;
  /** Two-sided. */
  readonly p: number;
}

/** Beyond this many values the normal approximation is as good, and the exact count slow. */
const exactUpTo = 50;

/**
 * Whether values in order of time grow or fall: Mann and Kendall's test. Exact up to 50 values, ties
 * included (every order of the same values is as likely); beyond that the normal approximation with
 * Kendall's correction for ties and for continuity.
 */
export function mannKendall(values: readonly number[]): Trend {
  let s = 0;
  values.forEach((later, i) => {
    for (const earlier of values.slice(0, i)) s += Math.sign(later - earlier);
  });
  const groups = sizesOfTies(values);
  return { s, p: values.length <= exactUpTo ? exactP(s, groups) : normalP(s, groups) };
}

function sizesOfTies(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts.values()];
}

/**
 * With T untied pairs and i inversions, S is T - 2i. How likely each number of inversions is over all
 * orders of values with ties is the product, group by group, of Gaussian binomials.
 */
function exactP(s: number, groups: readonly number[]): number {
  let chances = [1];
  let before = 0;
  for (const size of groups) {
    chances = product(chances, gaussianBinomial(before + size, size));
    before += size;
  }
  const untied = chances.length - 1;
  const total = chances.reduce((sum, chance, i) => {
    const there = Math.abs(untied - 2 * i) >= Math.abs(s);
    return there ? sum + chance : sum;
  }, 0);
  return Math.min(1, total);
}

/** Chances of 0, 1, 2... inversions between `k` alike values and `n - k` smaller ones, in any order. */
function gaussianBinomial(n: number, k: number): number[] {
  // table[j] after m values: chances, given that j of the m are of the group.
  let table: (number[] | undefined)[] = [[1]];
  for (let m = 1; m <= n; m++) {
    const next: (number[] | undefined)[] = [];
    for (let j = Math.max(0, k - (n - m)); j <= Math.min(k, m); j++) {
      // The last of m is of the group (no inversion by it), or smaller and comes after j of the group.
      const grown = scaled(table[j - 1], j / m, 0);
      const smaller = scaled(j < m ? table[j] : undefined, (m - j) / m, j);
      next[j] = sum(grown, smaller);
    }
    table = next;
  }
  return table[k] ?? [1];
}

const scaled = (chances: number[] | undefined, by: number, shift: number): number[] =>
  chances ? [...Array<number>(shift).fill(0), ...chances.map((c) => c * by)] : [];

const sum = (a: number[], b: number[]): number[] =>
  (a.length > b.length ? a : b).map((_, i) => (a[i] ?? 0) + (b[i] ?? 0));

function product(a: readonly number[], b: readonly number[]): number[] {
  const out = Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      out[i + j] = (out[i + j] ?? 0) + x * y;
    });
  });
  return out;
}

function normalP(s: number, groups: readonly number[]): number {
  const of = (n: number): number => n * (n - 1) * (2 * n + 5);
  const n = groups.reduce((all, size) => all + size, 0);
  const variance = (of(n) - groups.reduce((ties, size) => ties + of(size), 0)) / 18;
  if (variance === 0) return 1;
  return Math.min(1, 2 * upperTail(Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance)));
}

/** Of the standard normal, to about 1e-7 (Abramowitz and Stegun 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
}
