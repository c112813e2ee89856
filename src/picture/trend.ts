import { scaleLinear, scaleUtc } from 'd3-scale';
import { type CalendarDay, shortDayWords } from '../domain/calendar-day';
import type { Shape } from './shape';

/** What one visit measured. */
export interface TrendPoint {
  readonly day: CalendarDay;
  readonly value: number | null;
}

export interface TrendFrame {
  readonly width: number;
  readonly height: number;
  /** Ends of the scale, as it is defined; the upper one grows with the values where `open`. */
  readonly least: number;
  readonly most: number;
  readonly open?: boolean;
  /** The smallest difference that means something, drawn as a rule at the right; `null` where none is known. */
  readonly meaningful: number | null;
}

const pad = { left: 30, right: 30, top: 12, bottom: 34 };
const textSize = 12;
/** More dots than this run into a line. */
const mostDots = 70;

/** One measure over the calendar: the values, a tick for every visit, and the difference worth noticing. */
export function trendShapes(points: readonly TrendPoint[], frame: TrendFrame): Shape[] {
  const { width, height, least } = frame;
  const known = points.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  const most = frame.open ? Math.max(frame.most, ...known.map((p) => p.value)) : frame.most;
  const y = scaleLinear([least, most], [height - pad.bottom, pad.top]);
  if (frame.open) y.nice(4);
  const x = acrossOf(points, width);
  const line = known.map(({ day, value }) => [x(day), y(value)] as const);
  return [
    ...y.ticks(4).flatMap((value) => gridLine(y(value), String(value), width)),
    ...points.map(({ day, value }) => visitTick(x(day), height, value !== null)),
    ...dayLabels(points, x, height),
    { kind: 'polyline', points: line, stroke: 'finding', strokeOpacity: 0.55, width: 1.6 },
    ...(line.length <= mostDots
      ? line.map((at): Shape => ({ kind: 'disc', at, r: 3.6, fill: 'finding', stroke: 'ground', width: 1.2 }))
      : []),
    ...(frame.meaningful === null ? [] : rule(width - pad.right + 12, y(most), y(most - frame.meaningful))),
  ];
}

const dateOf = (day: CalendarDay): Date => new Date(`${day}T00:00Z`);

function acrossOf(points: readonly TrendPoint[], width: number): (day: CalendarDay) => number {
  const [first, last] = [points[0]?.day, points.at(-1)?.day];
  const [left, right] = [pad.left + 6, width - pad.right - 6];
  if (!first || !last || first === last) return () => (left + right) / 2;
  const scale = scaleUtc([dateOf(first), dateOf(last)], [left, right]);
  return (day) => scale(dateOf(day));
}

const gridLine = (y: number, words: string, width: number): Shape[] => [
  {
    kind: 'polyline',
    points: [
      [pad.left, y],
      [width - pad.right, y],
    ],
    stroke: 'hairline',
    width: 1,
  },
  {
    kind: 'text',
    at: [pad.left - 6, y],
    text: words,
    size: textSize,
    ink: 'muted',
    align: 'right',
    weight: 'regular',
  },
];

/** A visit, darker where it measured this. */
const visitTick = (x: number, height: number, measured: boolean): Shape => ({
  kind: 'polyline',
  points: [
    [x, height - pad.bottom + 4],
    [x, height - pad.bottom + 10],
  ],
  stroke: measured ? 'text' : 'ghost',
  strokeOpacity: measured ? 1 : 0.5,
  width: 1.2,
});

/** The first and the last day, with their years where these differ. */
function dayLabels(points: readonly TrendPoint[], x: (day: CalendarDay) => number, height: number): Shape[] {
  const days = [...new Set([points[0]?.day, points.at(-1)?.day])].filter((d) => d !== undefined);
  const years = new Set(days.map((d) => d.slice(0, 4))).size > 1;
  return days.map((day, i) => ({
    kind: 'text',
    at: [x(day) + (days.length === 1 ? 0 : i === 0 ? -6 : 6), height - 10],
    text: years ? `${shortDayWords(day)} ${day.slice(0, 4)}` : shortDayWords(day),
    size: textSize,
    ink: 'muted',
    align: days.length === 1 ? 'centre' : i === 0 ? 'left' : 'right',
    weight: 'regular',
  }));
}

/** An upright measure with feet, as long as the difference. */
const rule = (x: number, top: number, bottom: number): Shape[] => [
  {
    kind: 'polyline',
    points: [
      [x - 4, top],
      [x + 4, top],
      [x, top],
      [x, bottom],
      [x - 4, bottom],
      [x + 4, bottom],
    ],
    stroke: 'usual',
    width: 2,
  },
];
