/** What happened after `after` and not later than `by`; `by` is `Infinity` when it was not seen to happen. */
export interface Censored {
  readonly after: number;
  readonly by: number;
  /** How many such there are; 1 when left out. */
  readonly count?: number;
}

/** The share that happens in `(after, by]`; where within, the data cannot say. */
export interface Mass {
  readonly after: number;
  readonly by: number;
  readonly share: number;
}

const enough = 1e-7;
const atMostRounds = 5000;

/**
 * Turnbull's estimate (1976) of when a thing happens, of which each time is only known to lie between two
 * looks: the innermost intervals with their shares, in order. By self-consistency (EM); each round costs
 * as much as there are intervals, since they are ordered.
 */
export function turnbull(seen: readonly Censored[]): Mass[] {
  const places = innermost(seen);
  const spans = merged(seen, places);
  const total = spans.reduce((sum, s) => sum + s.count, 0);
  if (total === 0) return [];
  let shares = places.map(() => 1 / places.length);
  for (let round = 0; round < atMostRounds; round++) {
    const next = again(shares, spans, total);
    const moved = next.reduce((most, share, i) => Math.max(most, Math.abs(share - (shares[i] ?? 0))), 0);
    shares = next;
    if (moved < enough) break;
  }
  return places.map((place, i) => ({ ...place, share: shares[i] ?? 0 })).filter((m) => m.share > 1e-5);
}

/** From a left end straight to a right end, with no other end between. */
function innermost(seen: readonly Censored[]): { after: number; by: number }[] {
  const ends = seen
    .flatMap(({ after, by }) => [
      { at: after, left: true },
      { at: by, left: false },
    ])
    // An interval is open on the left, so a right end comes before a left end of the same day.
    .sort((a, b) => (a.at === b.at ? Number(a.left) - Number(b.left) : a.at - b.at));
  return ends.flatMap(({ at, left }, i) => {
    const next = ends[i + 1];
    return left && next && !next.left ? [{ after: at, by: next.at }] : [];
  });
}

/** A run of innermost intervals in which so many were seen to lie. */
interface Span {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly count: number;
}

function merged(seen: readonly Censored[], places: readonly { after: number; by: number }[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { after, by, count = 1 } of seen) {
    const key = `${after} ${by}`;
    const known = spans.get(key);
    if (known) spans.set(key, { ...known, count: known.count + count });
    else {
      const first = places.findIndex((p) => p.after >= after);
      const last = places.findLastIndex((p) => p.by <= by);
      spans.set(key, { first, end: last + 1, count });
    }
  }
  return [...spans.values()];
}

/** Each share is what the intervals that hold it give it, in proportion to the shares so far. */
function again(shares: readonly number[], spans: readonly Span[], total: number): number[] {
  const upTo = new Float64Array(shares.length + 1);
  shares.forEach((share, i) => {
    upTo[i + 1] = (upTo[i] ?? 0) + share;
  });
  const weight = new Float64Array(shares.length + 1);
  for (const { first, end, count } of spans) {
    const held = (upTo[end] ?? 0) - (upTo[first] ?? 0);
    if (held <= 0) continue;
    weight[first] = (weight[first] ?? 0) + count / held;
    weight[end] = (weight[end] ?? 0) - count / held;
  }
  let running = 0;
  return shares.map((share, i) => {
    running += weight[i] ?? 0;
    return (share * running) / total;
  });
}

/**
 * The share that has happened by `at`: at least, and at most when all of an interval which `at` cuts had
 * happened early.
 */
export function happenedBy(masses: readonly Mass[], at: number): readonly [least: number, most: number] {
  const sumOf = (holds: (m: Mass) => boolean) => masses.filter(holds).reduce((sum, m) => sum + m.share, 0);
  return [sumOf((m) => m.by <= at), sumOf((m) => m.after < at)];
}
