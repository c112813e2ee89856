import type { LifeEvent } from '../domain/life-event';
import type { Point, Shape } from './shape';
import { type Stretch, type Timeline, whole } from './timeline';

const rowHeight = 24;
const mostRows = 4;
const mostLetters = 26;
/** Of the words of a chart; good enough to keep two apart. */
const letterWidth = 6.6;
const besideFlag = 13;

interface Placed {
  readonly event: LifeEvent;
  readonly x: number;
  readonly row: number;
  /** `null`: there is no room for its words, so the flag stands alone. */
  readonly align: 'left' | 'right' | null;
}

/** A client's own events on their days, their words beside them, in as many rows as keep the words apart. */
export function lifeEventShapes(
  events: readonly LifeEvent[],
  line: Timeline,
  stretch: Stretch = whole,
): { readonly shapes: Shape[]; readonly height: number } {
  const placed = placedEvents(
    events.filter((e) => line.reaches(e.day)),
    line,
  );
  const rows = 1 + Math.max(0, ...placed.map((p) => p.row));
  const reach = mostLetters * letterWidth + besideFlag;
  const near = placed.filter(({ x }) => x >= stretch.from - reach && x <= stretch.to + reach);
  return { shapes: near.flatMap(shapesOf), height: rows * rowHeight + 6 };
}

function placedEvents(events: readonly LifeEvent[], line: Timeline): Placed[] {
  const free: number[] = [];
  return events.map((event) => {
    const x = line.x(event.day);
    const reach = besideFlag + shown(event.words).length * letterWidth;
    const align = x + reach <= line.width ? 'left' : 'right';
    const [from, to] = align === 'left' ? [x - 4, x + reach + 8] : [x - reach, x + besideFlag];
    const row = Array.from({ length: mostRows }, (_, i) => i).find((i) => (free[i] ?? 0) <= from);
    if (row === undefined) return { event, x, row: mostRows - 1, align: null };
    free[row] = to;
    return { event, x, row, align };
  });
}

const shown = (words: string): string =>
  words.length > mostLetters ? `${words.slice(0, mostLetters - 1).trimEnd()}…` : words;

function shapesOf({ event, x, row, align }: Placed): Shape[] {
  const middle = row * rowHeight + rowHeight / 2 + 3;
  const flag = lifeEventShape([x, middle], event.about);
  if (!align) return flag;
  const words: Shape = {
    kind: 'text',
    at: [align === 'left' ? x + besideFlag : x - 5, middle],
    text: shown(event.words),
    size: 12,
    ink: 'text',
    align,
    weight: 'regular',
  };
  return [...flag, words];
}

/** A flag on its day; hollow where the day is only roughly known. */
export const lifeEventShape = ([x, y]: Point, about: boolean): Shape[] => [
  {
    kind: 'polygon',
    rings: [
      [
        [x, y - 8],
        [x + 9, y - 4],
        [x, y],
      ],
    ],
    ...(about ? { stroke: 'text', width: 1.4 } : { fill: 'text', stroke: 'text', width: 1.4 }),
  },
  {
    kind: 'polyline',
    points: [
      [x, y - 8],
      [x, y + 8],
    ],
    stroke: 'text',
    width: 1.6,
  },
];
