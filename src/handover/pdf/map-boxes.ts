import { partOf } from '../../domain/sheets';
import type { BodyFigure } from '../document/block';
import { oneSided } from './map-extent';

/** Where a map stands, in points from the top left corner of all of them. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In points, of the largest maps: whole figures in a row, close-ups of feet and legs two to a column. */
const rowHeight = 300;
const widths = { whole: 124, side: 72, closeUp: 104 };
const stacked = 2;

type Sized = Pick<BodyFigure, 'sheet'>;

/** Maps that stand one above the other, as wide as one of them. */
interface Stack {
  readonly width: number;
  readonly maps: number[];
}

/**
 * Maps side by side in as many rows as it takes, front and back together, none wider than `width`.
 * `scale` is 1 where a whole figure is 300 points tall.
 */
export function mapBoxes(
  maps: readonly Sized[],
  width: number,
  scale: number,
): { boxes: MapBox[]; width: number; height: number } {
  const boxes: MapBox[] = maps.map(() => ({ x: 0, y: 0, width: 0, height: 0 }));
  let [left, top, used, deepest] = [0, 0, 0, 0];
  for (const stack of stacks(maps)) {
    if (left > 0 && (left + stack.width) * scale > width + 1e-6) [left, top] = [0, top + deepest];
    if (left === 0) deepest = 0;
    stack.maps.forEach((map, i) => {
      const height = isCloseUp(maps[map]) ? rowHeight / stacked : rowHeight;
      boxes[map] = scaled({ x: left, y: top + i * height, width: stack.width, height }, scale);
      deepest = Math.max(deepest, (i + 1) * height);
    });
    left += stack.width;
    used = Math.max(used, left);
  }
  return { boxes, width: used * scale, height: (top + deepest) * scale };
}

function stacks(maps: readonly Sized[]): Stack[] {
  const all: Stack[] = [];
  let open: Stack | null = null;
  maps.forEach((map, i) => {
    if (!isCloseUp(map)) all.push({ width: oneSided(map.sheet) ? widths.side : widths.whole, maps: [i] });
    else if (open && open.maps.length < stacked) open.maps.push(i);
    else {
      open = { width: widths.closeUp, maps: [i] };
      all.push(open);
    }
  });
  return all;
}

const isCloseUp = (map: Sized | undefined): boolean => map !== undefined && partOf(map.sheet) !== 'figure';

const scaled = ({ x, y, width, height }: MapBox, scale: number): MapBox => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});
