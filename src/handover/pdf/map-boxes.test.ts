import { expect, it } from 'vitest';
import type { SheetId } from '../../domain/sheets';
import type { SummaryMap } from '../summary';
import { mapBoxes } from './map-boxes';

const page = 527;
const boxesOf = (...sheets: SheetId[]) =>
  mapBoxes(
    sheets.map((sheet): SummaryMap => ({ sheet, title: '', marks: [], zones: [], alt: '' })),
    page,
  );

it('puts whole figures side by side and leaves room beside them', () => {
  const { boxes, width } = boxesOf('front-superficial', 'back-superficial');
  expect(boxes.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [124, 0],
  ]);
  expect(width).toBe(248);
});

it('stacks close-ups in pairs, and keeps every map on the page without one lying on another', () => {
  const { boxes, width, height } = boxesOf(
    ...(['front-superficial', 'back-superficial', 'left-superficial', 'right-superficial'] as const),
    ...(['leg-foot-medial', 'leg-foot-medial-right', 'sole', 'foot-dorsum'] as const),
  );
  expect(width).toBeLessThanOrEqual(page);
  for (const [i, a] of boxes.entries()) {
    expect(a.x + a.width).toBeLessThanOrEqual(width + 1e-9);
    expect(a.y + a.height).toBeLessThanOrEqual(height + 1e-9);
    for (const b of boxes.slice(i + 1)) {
      const apart = a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9;
      expect(apart || a.y + a.height <= b.y + 1e-9 || b.y + b.height <= a.y + 1e-9).toBe(true);
    }
  }
});
