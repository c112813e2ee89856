import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../src/anatomy/sheet';
import { drawShape } from '../../figure/source/draw-shape';
import type { Drawing } from '../../figure/source/drawing';
import { shapeSchema } from '../../figure/source/schema';
import { crossing, drawnCrossing } from './crossing';
import { box, knowing, pair, sheetWith } from './sheet-for-tests';

const bowTie: Ring = [
  [10, 10],
  [50, 50],
  [50, 10],
  [10, 50],
];
/** Two lobes that meet in one point, which rounding has made cross by a tenth of a millimetre. */
const pinched: Ring = [
  [10, 10],
  [30, 10],
  [20.1, 30],
  [30, 50],
  [10, 50],
  [20.2, 30],
];

describe('crossing', () => {
  it('finds a muscle and a skin that cross themselves, and says where', () => {
    const faults = crossing(sheetWith(pair('soleus', bowTie), { silhouette: [bowTie] }), knowing());
    expect(faults.map(({ subject, side }) => [subject, side])).toEqual([
      ['skin', null],
      ['soleus', 'left'],
      ['soleus', 'right'],
    ]);
    expect(faults[1]?.at).toEqual([30, 30]);
    expect(faults[1]?.what).toContain('crosses itself');
  });

  it('lets be what is simple, and what only pinches itself off', () => {
    const sheet = sheetWith([...pair('soleus', box(10, 10, 50, 50)), ...pair('plantaris', pinched)]);
    expect(crossing(sheet, knowing())).toEqual([]);
  });
});

describe('drawnCrossing', () => {
  it('finds what the compiler would mend in silence', () => {
    const sheet = { id: 'back-superficial' } as Drawing['sheet'];
    const shape = (outline: string) =>
      drawShape(shapeSchema.parse({ id: 'soleus', part: 'medial', kind: 'muscle', outline }));
    const drawing = { sheet, skin: box(0, 0, 100, 200), cords: [], lines: [], glows: [] };
    const twisted = shape('10,10c 50,50c 50,10c 10,50c');
    expect(drawnCrossing({ ...drawing, shapes: [twisted] })).toMatchObject([
      { sheet: 'back-superficial', subject: 'shape soleus/medial' },
    ]);
    expect(drawnCrossing({ ...drawing, shapes: [shape('10,10 50,10 50,50 10,50')] })).toEqual([]);
  });
});
