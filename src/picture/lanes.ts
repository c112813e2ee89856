import type { CheckState, KnotVisit } from '../analysis/recurrence-types';
import { type CalendarDay, shortDayWords } from '../domain/calendar-day';
import { markShapes } from './marks';
import type { Point, Shape } from './shape';

/** A picture of visits side by side: one column each, the oldest at the left. */
export interface LaneFrame {
  readonly column: number;
  /** The picture's units per CSS px, as for marks. */
  readonly unit: number;
}

/** Of a finding a lane shows how tender it was, and nothing else. */
export interface LaneVisit extends Pick<KnotVisit, 'day' | 'state'> {
  readonly finding: { readonly tenderness: number | null } | null;
}

const laneMiddle = 16;
const dayBelow = 24;
const dayMiddle = 9;
const textSize = 13;

/** Heights in CSS px; times `unit` in the picture. */
export const laneHeight = laneMiddle + dayBelow + textSize - 4;
export const axisHeight = 2 * dayMiddle + textSize + 4;

export const laneWidth = (visits: number, { column }: LaneFrame): number => visits * column;

/**
 * What one session said about a knot. Present: disc with its tenderness. Slight: a small one. Clear:
 * ring with a tick. Not checked: a faint dash, which is never a ring.
 */
export function checkShapes(state: CheckState, tenderness: number | null, at: Point, unit: number): Shape[] {
  const plain = { ring: 'none', selected: false } as const;
  switch (state) {
    case 'present':
      return markShapes({ ...plain, look: 'active', number: tenderness, tenderness }, at, unit);
    case 'slight':
      return [{ kind: 'disc', at, r: 5 * unit, fill: 'finding-soft', stroke: 'finding', width: 1.6 * unit }];
    case 'clear':
      return markShapes({ ...plain, look: 'clear', number: null }, at, unit);
    case 'not-checked':
      return [dash(at, unit)];
  }
}

/** One knot's visits, with the day beneath where it was first present, cleared or back. */
export function laneShapes(visits: readonly LaneVisit[], frame: LaneFrame): Shape[] {
  const { unit } = frame;
  let lastCheck: CheckState = 'not-checked';
  return visits.flatMap(({ day, state, finding }, i) => {
    const x = columnMiddle(i, frame);
    const shapes = checkShapes(state, finding?.tenderness ?? null, [x, laneMiddle * unit], unit);
    const turns = (state === 'present' || state === 'clear') && state !== lastCheck;
    if (!turns) return shapes;
    lastCheck = state;
    return [...shapes, text(shortDayWords(day), [x, (laneMiddle + dayBelow) * unit], unit)];
  });
}

/** The day of each visit, and beneath it the year where a new one begins. */
export function axisShapes(days: readonly CalendarDay[], frame: LaneFrame): Shape[] {
  const { unit } = frame;
  return days.flatMap((day, i) => {
    const x = columnMiddle(i, frame);
    const label = text(shortDayWords(day), [x, (dayMiddle + textSize + 2) * unit], unit);
    const year = day.slice(0, 4);
    if (days[i - 1]?.startsWith(year)) return [label];
    return [text(year, [x, dayMiddle * unit], unit), label];
  });
}

const columnMiddle = (i: number, { column }: LaneFrame): number => (i + 0.5) * column;

const dash = ([x, y]: Point, unit: number): Shape => ({
  kind: 'polyline',
  points: [
    [x - 5 * unit, y],
    [x + 5 * unit, y],
  ],
  stroke: 'ghost',
  strokeOpacity: 0.6,
  width: 1.6 * unit,
});

const text = (words: string, at: Point, unit: number): Shape => ({
  kind: 'text',
  at,
  text: words,
  size: textSize * unit,
  ink: 'muted',
  align: 'centre',
  weight: 'regular',
});
