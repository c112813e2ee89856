import {
  addCalendarDays,
  type CalendarDay,
  calendarDay,
  daysBetween,
  shortDayWords,
} from '../domain/calendar-day';
import type { Point, Shape } from './shape';

/** Days laid out from left to right as the calendar has them, in CSS px. */
export interface Timeline {
  readonly width: number;
  /** Of each visit, oldest first. */
  readonly xs: readonly number[];
  readonly days: readonly CalendarDay[];
  x(day: CalendarDay): number;
  /** The days on which it begins and ends: those of the visits, or of something just beside them. */
  readonly ends: readonly [CalendarDay, CalendarDay] | null;
  /** Whether a day lies on it. */
  reaches(day: CalendarDay): boolean;
}

/** What of it is drawn: a long history is far wider than any screen. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
export const whole: Stretch = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const edge = 34;
/** Marks of the closest tenth of visits may touch, the others not. */
const apart = 30;
const closest = 0.1;
const pxADay = { least: 1.1, most: 7 };
/** Days before the first visit that are shown for something that happened then; after the last, all are. */
const beside = 120;
const monthsOfYear = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day is as wide as lets the marks of most visits stand side by side, the same over the whole line. It
 * reaches from the first visit to the last, and to `others` that lie shortly before or at any time after.
 */
export function timelineOf(days: readonly CalendarDay[], others: readonly CalendarDay[] = []): Timeline {
  const first = days[0];
  const offsetOf = (day: CalendarDay): number => (first ? daysBetween(first, day) : 0);
  const offsets = days.map(offsetOf);
  const gaps = offsets
    .slice(1)
    .map((o, i) => o - (offsets[i] ?? 0))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const gap = gaps[Math.floor(closest * gaps.length)] ?? 7;
  const perDay = Math.min(pxADay.most, Math.max(pxADay.least, apart / gap));
  const last = offsets.at(-1) ?? 0;
  const nearby = others.map(offsetOf).filter((offset) => offset >= -beside);
  const [start, end] = [Math.min(0, ...nearby), Math.max(last, ...nearby)];
  const at = (offset: number): number => edge + (offset - start) * perDay;
  const ends = first ? ([addCalendarDays(first, start), addCalendarDays(first, end)] as const) : null;
  return {
    width: Math.ceil(at(end) + (ends ? tailOf(ends, perDay) : edge)),
    xs: offsets.map(at),
    days,
    x: (day) => at(offsetOf(day)),
    ends,
    reaches: (day) => first !== undefined && offsetOf(day) >= start && offsetOf(day) <= end,
  };
}

/** Room beside the last day: enough for the name of its month, which begins where the month does. */
function tailOf([first, last]: readonly [CalendarDay, CalendarDay], perDay: number): number {
  const begins = calendarDay(`${last.slice(0, 8)}01`);
  const isFirst = begins <= first;
  const sinceName =
    begins < first ? edge + daysBetween(first, last) * perDay : daysBetween(begins, last) * perDay;
  return Math.max(edge, nameRoom(isFirst || last.slice(5, 7) === '01') - sinceName);
}

/** Places of the visits within a stretch: from the first to one past the last. */
export function visitsWithin({ xs }: Timeline, { from, to }: Stretch): readonly [first: number, end: number] {
  const first = xs.findIndex((x) => x >= from);
  if (first < 0) return [0, 0];
  const end = xs.findIndex((x, i) => i >= first && x > to);
  return [first, end < 0 ? xs.length : end];
}

/** The visit nearest to a place, if it is as near as a finger. */
export function visitNear({ xs }: Timeline, x: number): number | null {
  let best: number | null = null;
  xs.forEach((at, i) => {
    if (best === null || Math.abs(at - x) < Math.abs((xs[best] ?? 0) - x)) best = i;
  });
  return best !== null && Math.abs((xs[best] ?? 0) - x) <= edge - 6 ? best : null;
}

export const axisHeight = 44;
const monthMiddle = 10;
const dayMiddle = 28;
const dayRoom = 46;
/** Of a month's name, with the space on both sides of it. */
const nameRoom = (withYear: boolean): number => (withYear ? 72 : 34);

/** Months above; below, a tick for each visit and its day where there is room. */
export function axisShapes(line: Timeline, stretch: Stretch = whole): Shape[] {
  const [first, end] = visitsWithin(line, stretch);
  const shapes: Shape[] = months(line, stretch);
  let free = Number.NEGATIVE_INFINITY;
  // The newest day is always named, so room is given from the right.
  for (let i = end - 1; i >= first; i--) {
    const [x, day] = [line.xs[i] ?? 0, line.days[i]];
    shapes.push(upright(x, axisHeight - 6, axisHeight, 'muted'));
    if (!day || (free !== Number.NEGATIVE_INFINITY && free - x < dayRoom)) continue;
    shapes.push(label(shortDayWords(day), [x, dayMiddle]));
    free = x;
  }
  return shapes;
}

function months(line: Timeline, { from, to }: Stretch): Shape[] {
  if (!line.ends) return [];
  const [first, last] = line.ends;
  const shapes: Shape[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  let free = Number.NEGATIVE_INFINITY;
  for (;;) {
    const start = calendarDay(`${year}-${String(month).padStart(2, '0')}-01`);
    if (start > last) break;
    const x = start < first ? 0 : line.x(start);
    const withYear = shapes.length === 0 || month === 1;
    const words = withYear ? `${monthsOfYear[month - 1]} ${year}` : monthsOfYear[month - 1];
    const fits = x >= free;
    if (x >= from - dayRoom && x <= to) {
      if (start >= first) shapes.push(upright(x, 2, 18, 'hairline'));
      if (fits) shapes.push({ ...label(words ?? '', [x + 5, monthMiddle]), align: 'left' });
    }
    if (fits) free = x + nameRoom(withYear);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return shapes;
}

const upright = (x: number, top: number, bottom: number, ink: 'muted' | 'hairline'): Shape => ({
  kind: 'polyline',
  points: [
    [x, top],
    [x, bottom],
  ],
  stroke: ink,
  width: 1,
});

const label = (text: string, at: Point): Extract<Shape, { kind: 'text' }> => ({
  kind: 'text',
  at,
  text,
  size: 12,
  ink: 'muted',
  align: 'centre',
  weight: 'regular',
});
