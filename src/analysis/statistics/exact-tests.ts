/** `log(n!)` for 0, 1, 2 and so on, worked out as far as was ever asked. */
const logFactorials = [0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++)
    logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  return logFactorials[n] ?? 0;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Outcomes as likely as the one seen count as such, whatever the last digit says. */
const alike = 1 + 1e-7;

/** Probability of everything that is no more likely than `seen`, of outcomes given by their logarithms. */
function asUnlikely(outcomes: readonly number[], seen: number): number {
  const limit = Math.exp(seen) * alike;
  return Math.min(
    1,
    outcomes.map(Math.exp).reduce((sum, p) => (p <= limit ? sum + p : sum), 0),
  );
}

/**
 * Two-sided p of Fisher's exact test for the table `[[a, b], [c, d]]`: the probability, margins given, of
 * all tables no more likely than this one.
 */
export function fisher(a: number, b: number, c: number, d: number): number {
  const [row1, row2, column1] = [a + b, c + d, a + c];
  const least = Math.max(0, column1 - row2);
  const most = Math.min(row1, column1);
  const logOf = (x: number): number =>
    logChoose(row1, x) + logChoose(row2, column1 - x) - logChoose(row1 + row2, column1);
  return asUnlikely(
    Array.from({ length: most - least + 1 }, (_, i) => logOf(least + i)),
    logOf(a),
  );
}

/** Two-sided exact p for `k` of `n` when either side is as likely as the other. */
export function signTest(k: number, n: number): number {
  const logOf = (x: number): number => logChoose(n, x) - n * Math.LN2;
  return asUnlikely(
    Array.from({ length: n + 1 }, (_, x) => logOf(x)),
    logOf(k),
  );
}
