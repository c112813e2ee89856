import { dayWords } from '../domain/calendar-day';
import type { Measure, MeasuredAt } from './series';

interface MeasureFacts {
  readonly title: string;
  readonly least: number;
  readonly most: number;
  readonly open: boolean;
  readonly unit: string;
  /** The smallest difference that means something to a person; `null`: none is published. */
  readonly meaningful: number | null;
  /** What is added where it is reached. */
  readonly reached: string;
  /** On what that rests. */
  readonly source: string;
}

export const measureFacts: Readonly<Record<Measure, MeasureFacts>> = {
  pain: {
    title: 'Pain, 0 to 10',
    least: 0,
    most: 10,
    open: false,
    unit: '',
    meaningful: 2,
    reached: 'which often means something to a person',
    source:
      'A change of 2 points on 0 to 10 went with "much better" in 825 people with long-standing pain of joints and muscles; 1 point with "slightly better" (Salaffi 2004).',
  },
  tenderness: {
    title: 'Tenderness, 0 to 4',
    least: 0,
    most: 4,
    open: false,
    unit: '',
    meaningful: null,
    reached: '',
    source: 'No smallest meaningful difference is published for this scale. One grade is its smallest step.',
  },
  pressure: {
    title: 'Pressure tolerated, 1 to 5',
    least: 1,
    most: 5,
    open: false,
    unit: '',
    meaningful: null,
    reached: '',
    source: 'The scale is this practice’s own, so nothing is published. One step is its smallest.',
  },
  threshold: {
    title: 'Pressure pain threshold, kg/cm²',
    least: 0,
    most: 4,
    open: true,
    unit: ' kg/cm²',
    meaningful: 0.62,
    reached: 'though two days in one person can differ by more',
    source:
      'Differences from 0.45 to 0.62 kg/cm² are taken to mean something; the larger is drawn. In one person, two days in a row can differ by more: 1.7 to 2.5 kg/cm² in 20 women with neck pain (Ylinen 2007).',
  },
};

/**
 * "From 6 on 12 Jan 2026 to 3 on 2 Mar 2026, over 4 measurements. 3 lower. ... In between 2 to 7.": the figure in words.
 * @param weighed `false` where the published difference is not about such a series: of a whole muscle, say.
 */
export function trendWords(measure: Measure, series: readonly MeasuredAt[], weighed = true): string {
  const known = series.flatMap((m) => (m[measure] === null ? [] : [{ day: m.day, value: m[measure] }]));
  const { unit, meaningful, reached } = measureFacts[measure];
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'Not measured yet.';
  if (known.length === 1) return `${first.value}${unit} on ${dayWords(first.day)}, measured once.`;
  const change = Math.round(100 * (last.value - first.value)) / 100;
  const ends = `From ${first.value} on ${dayWords(first.day)} to ${last.value}${unit} on ${dayWords(last.day)}, over ${known.length} measurements.`;
  const moved = change === 0 ? 'No difference.' : `${Math.abs(change)} ${change < 0 ? 'lower' : 'higher'}.`;
  const means =
    meaningful === null || change === 0 || !weighed
      ? ''
      : Math.abs(change) < meaningful
        ? ` Less than ${meaningful}, so it may mean nothing.`
        : ` At least ${meaningful}, ${reached}.`;
  return `${ends} ${moved}${means}${betweenWords(known.map((m) => m.value))}`;
}

/** What lay beyond the two ends, which alone would hide it; empty where nothing did. */
function betweenWords(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ends = [values[0], values.at(-1)];
  return ends.includes(least) && ends.includes(most) ? '' : ` In between ${least} to ${most}.`;
}
