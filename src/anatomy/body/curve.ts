/** Points of a curve, by rising first number. */
export type Stations = readonly (readonly [at: number, value: number])[];

/**
 * A smooth curve through all stations that never rises and falls between two of them (monotone cubic
 * after Fritsch and Carlson, 1980); straight on beyond both ends.
 */
export function curve(stations: Stations): (at: number) => number {
  const exact = monotone(stations);
  const from = stations[0]?.[0] ?? 0;
  const to = stations.at(-1)?.[0] ?? 0;
  // A figure's outlines ask thousands of times, so between two points of a table the curve is straight.
  const table = Array.from({ length: Math.ceil((to - from) / step) + 1 }, (_, i) => exact(from + i * step));
  return (at) => {
    const place = (at - from) / step;
    const i = Math.floor(place);
    const [low, high] = [table[i], table[i + 1]];
    if (low === undefined || high === undefined || at > to) return exact(at);
    return low + (high - low) * (place - i);
  };
}

/** Between two points of the table: a few hundredths of a millimetre of the curve at most. */
const step = 4;

function monotone(stations: Stations): (at: number) => number {
  const slopes = stations.slice(1).map((to, i) => slope(stations[i] ?? to, to));
  const tangents = stations.map((_, i) => tangent(slopes[i - 1], slopes[i]));
  return (at) => {
    const last = stations.length - 2;
    let i = 0;
    while (i < last && at > (stations[i + 1]?.[0] ?? at)) i++;
    const [x0, y0] = stations[i] ?? [0, 0];
    const [x1, y1] = stations[i + 1] ?? [1, 0];
    const [m0, m1] = [tangents[i] ?? 0, tangents[i + 1] ?? 0];
    if (at <= x0) return y0 + m0 * (at - x0);
    if (at >= x1) return y1 + m1 * (at - x1);
    const t = (at - x0) / (x1 - x0);
    const [t2, t3] = [t * t, t * t * t];
    const ends = (2 * t3 - 3 * t2 + 1) * y0 + (3 * t2 - 2 * t3) * y1;
    return ends + (x1 - x0) * ((t3 - 2 * t2 + t) * m0 + (t3 - t2) * m1);
  };
}

type Station = Stations[number];
const slope = (a: Station, b: Station): number => (b[1] - a[1]) / (b[0] - a[0]);

/** The harmonic mean of the slopes at both sides; level where they differ in sign. */
function tangent(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return before ?? after ?? 0;
  return before * after > 0 ? (2 * before * after) / (before + after) : 0;
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function ramp(from: number, to: number, at: number): number {
  const share = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
