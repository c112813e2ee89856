import { partOf } from '../../domain/sheets';
import type { SummaryMap } from '../summary';
import { oneSided } from './map-extent';

/** Where a map stands on the page, in points from its top left corner. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In points. */
const rowHeight = 300;
const widths = { whole: 124, side: 72, closeUp: 104 };
/** So many close-ups stand one above the other. */
const stacked = 2;

const isCloseUp = ({ sheet }: SummaryMap): boolean => partOf(sheet) !== 'figure';
const wholeWidth = ({ sheet }: SummaryMap): number => (oneSided(sheet) ? widths.side : widths.whole);

/** Whole figures side by side, then close-ups of feet and legs in columns beside them, no wider than `widest`; and how much room all take. */
export function mapBoxes(
  maps: readonly SummaryMap[],
  widest: number,
): { boxes: MapBox[]; width: number; height: number } {
  let left = 0;
  let inColumn = 0;
  const boxes = maps.map((map): MapBox => {
    if (!isCloseUp(map)) {
      const box = { x: left, y: 0, width: wholeWidth(map), height: rowHeight };
      left += box.width;
      return box;
    }
    const height = rowHeight / stacked;
    if (inColumn === 0) left += widths.closeUp;
    const box = { x: left - widths.closeUp, y: inColumn * height, width: widths.closeUp, height };
    inColumn = (inColumn + 1) % stacked;
    return box;
  });
  const fit = Math.min(1, widest / left);
  const fitted = boxes.map(({ x, y, width, height }) => ({
    ...{ x: x * fit, y: y * fit },
    ...{ width: width * fit, height: height * fit },
  }));
  return { boxes: fitted, width: left * fit, height: rowHeight * fit };
}
