import { describe, expect, it } from 'vitest';
import { drawShape } from '../source/draw-shape';
import type { Drawing } from '../source/drawing';
import { shapeSchema } from '../source/schema';
import { mix, rampColour } from './colour';
import { shareAt } from './fibres';
import { paintSheet } from './paint-sheet';

const drawing = (sheet: 'front-superficial' | 'back-superficial'): Drawing => ({
  sheet: {
    id: sheet,
    view: sheet === 'back-superficial' ? 'back' : 'front',
    layer: 'superficial',
    window: { u: [-100, 100], v: [0, 200] },
    mirror: true,
    skin: '',
    areas: [],
    order: [],
  },
  skin: [
    [0, 0],
    [80, 0],
    [80, 180],
    [0, 180],
  ],
  shapes: [
    drawShape(shapeSchema.parse({ id: 'soleus', kind: 'muscle', outline: '40,150a 60,100 40,50b 30,100' })),
  ],
  cords: [],
  lines: [],
  glows: [],
});

describe('paintSheet', () => {
  it('paints the same drawing the same way each time', () => {
    const once = paintSheet(drawing('back-superficial'), 'light', [0, 0, 100, 200]);
    expect(paintSheet(drawing('back-superficial'), 'light', [0, 0, 100, 200])).toBe(once);
  });

  it('puts the client’s left at the viewer’s left from behind, at the right from the front', () => {
    const region = [0, 0, 100, 200] as const;
    expect(paintSheet(drawing('back-superficial'), 'light', region)).toContain('viewBox="-100 -200 100 200"');
    expect(paintSheet(drawing('front-superficial'), 'light', region)).toContain('viewBox="0 -200 100 200"');
  });
});

describe('colour', () => {
  it('mixes and follows a ramp from deep to bright', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(rampColour(['#000000', '#800000', '#ff0000'], 0.5)).toBe('#800000');
    expect(rampColour(['#000000', '#800000', '#ff0000'], 1)).toBe('#ff0000');
  });
});

describe('shareAt', () => {
  it('reads one share for all fibres, or between those given from side to side', () => {
    expect(shareAt(0.2, 0.7)).toBe(0.2);
    expect(shareAt([0, 1, 0], 0.25)).toBeCloseTo(0.5);
    expect(shareAt([0.1, 0.3], 2)).toBeCloseTo(0.3);
  });
});
