import { describe, expect, it } from 'vitest';
import type { CompiledSheet } from './compiled-sheet';
import { decodeSheet } from './decode-sheet';
import { sheets } from './index';

const compiled: CompiledSheet = {
  id: 'back-superficial',
  view: 'back',
  layer: 'superficial',
  window: { u: [-350, 350], v: [-10, 1725] },
  detail: 1,
  mirror: true,
  silhouette: [[-100, 0, 200, 0, -100, 500]],
  muscles: [{ id: 'trapezius-middle', rings: [[0, 10, 105, 0, 0, 200]] }],
  parts: [
    { kind: 'bone', rings: [[100, 0, 10, 0, 0, 10]] },
    { kind: 'fascia', whole: true, rings: [[-10, 0, 20, 0, 0, 10]] },
  ],
  lines: [[0, 0, 15, 25]],
};

describe('decodeSheet', () => {
  const sheet = decodeSheet(compiled, 'back-superficial');

  it('makes two muscles of one half, mirrored across the midline, in millimetres', () => {
    expect(sheet.muscles).toEqual([
      {
        id: 'trapezius-middle',
        side: 'left',
        rings: [
          [
            [0, 1],
            [10.5, 1],
            [10.5, 21],
          ],
        ],
      },
      {
        id: 'trapezius-middle',
        side: 'right',
        rings: [
          [
            [0, 1],
            [-10.5, 1],
            [-10.5, 21],
          ],
        ],
      },
    ]);
  });

  it('mirrors parts and lines, but not a part that already crosses the midline', () => {
    expect(sheet.parts.map((part) => part.kind)).toEqual(['bone', 'bone', 'fascia']);
    expect(sheet.lines).toHaveLength(2);
    expect(sheet.silhouette).toEqual([
      [
        [-10, 0],
        [10, 0],
        [0, 50],
      ],
    ]);
  });
});

describe('sheets', () => {
  it('hold every muscle of the back on both sides, alike', () => {
    const muscles = sheets['back-superficial'].muscles;
    for (const left of muscles.filter((muscle) => muscle.side === 'left')) {
      const right = muscles.find((muscle) => muscle.side === 'right' && muscle.id === left.id);
      expect(right?.rings.map((ring) => ring.length)).toEqual(left.rings.map((ring) => ring.length));
      expect(right?.rings[0]?.[0]?.[0]).toBeCloseTo(-(left.rings[0]?.[0]?.[0] ?? 0), 9);
    }
  });
});
