import { expect, it } from 'vitest';
import type { SheetId } from '../../domain/sheets';
import { mapBoxes } from './map-boxes';

const every = [
  ...(['front-superficial', 'back-superficial', 'left-superficial', 'right-superficial'] as const),
  ...(['leg-foot-medial', 'leg-foot-medial-right', 'sole', 'foot-dorsum'] as const),
];
const boxesOf = (sheets: readonly SheetId[], width: number, scale: number) =>
  mapBoxes(
    sheets.map((sheet) => ({ sheet })),
    width,
    scale,
  );

it('puts the whole figures side by side', () => {
  const { boxes, width, height } = boxesOf(['front-superficial', 'back-superficial'], 527, 1);
  expect(boxes.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [124, 0],
  ]);
  expect([width, height]).toEqual([248, 300]);
});

it.each([
  [527, 1],
  [164, 164 / 248],
])('keeps every map within %d points, and none on another', (most, scale) => {
  const { boxes, width, height } = boxesOf(every, most, scale);
  expect(width).toBeLessThanOrEqual(most + 1e-6);
  expect(height).toBeLessThan(700);
  for (const [i, a] of boxes.entries()) {
    expect(a.width).toBeGreaterThan(0);
    expect(a.x + a.width).toBeLessThanOrEqual(width + 1e-9);
    expect(a.y + a.height).toBeLessThanOrEqual(height + 1e-9);
    for (const b of boxes.slice(i + 1)) {
      const apart = a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9;
      expect(apart || a.y + a.height <= b.y + 1e-9 || b.y + b.height <= a.y + 1e-9).toBe(true);
    }
  }
});
