/** One measured number beside its baseline from the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  /** Value to baseline. */
  readonly ratio: number;
  /** What the value may be at most, in its unit: of several budgets the strictest in this run. */
  readonly budget: number;
  readonly ok: boolean;
}

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
}

/** Budgets of a figure: in its own unit, as a multiple of the baseline, or both. */
interface Budgets {
  readonly atMost?: number;
  readonly timesBaseline?: number;
}

/** Judges a number. @throws Error when there is nothing to judge: that is no missed budget. */
export function figure(
  { name, value, unit, baseline }: Measured,
  { atMost = Infinity, timesBaseline = Infinity }: Budgets,
): Figure {
  if (!Number.isFinite(value) || !(baseline > 0)) throw new Error(`"${name}" was not measured.`);
  const budget = Math.min(atMost, timesBaseline * baseline);
  return {
    name,
    value: rounded(value),
    unit,
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
    budget: rounded(budget),
    ok: value <= budget,
  };
}

const rounded = (n: number): number => Math.round(n * 100) / 100;
