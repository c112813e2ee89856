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
    detail: 1,
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

describe('the midline', () => {
  const crossed: Drawing = {
    ...drawing('back-superficial'),
    lines: [
      [
        [0, 40],
        [0, 90],
      ],
    ],
  };
  const svg = paintSheet(crossed, 'light', [-100, 0, 100, 200]);

  it('cuts the mirrored half and what is sheer exactly at the midline', () => {
    expect(svg).toMatch(/<clipPath id="half"><path d="M0 0L/);
    expect(svg).toContain('<g transform="scale(-1,1)"><g clip-path="url(#half)"><use href="#left"/></g></g>');
    const line = svg.indexOf('d="M0 -40L0 -90"');
    expect(svg.slice(0, line)).toMatch(/<g clip-path="url\(#half\)"><path $/);
  });

  it('lets what is opaque run on a little past it', () => {
    expect(svg).toMatch(/<clipPath id="drawn"><path d="M0\.4 0L/);
  });
});

describe('the print look', () => {
  const svg = paintSheet(
    {
      ...drawing('back-superficial'),
      cords: [
        {
          id: null,
          line: [
            [40, 60],
            [40, 20],
          ],
          width: [3, 2],
        },
      ],
      glows: [{ at: [40, 100], size: [10, 20], turn: 0, light: -0.3 }],
    },
    'print',
    [0, 0, 100, 200],
  );

  it('uses black and white and nothing between', () => {
    const colours = new Set([...svg.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour));
    expect([...colours].sort()).toEqual(['#000000', '#ffffff']);
    expect(svg).not.toContain('Gradient');
  });

  it('lays no black at less than full strength', () => {
    const strokes = [...svg.matchAll(/stroke-opacity="([^"]+)"/g)].map(([, opacity]) => Number(opacity));
    expect(strokes.length).toBeGreaterThan(0);
    expect(strokes.every((opacity) => opacity === 1)).toBe(true);
    expect(svg).not.toMatch(/fill="#000000" fill-opacity/);
  });
});

describe('a cord', () => {
  it('is cut off at the skin, like all else', () => {
    expect(paintSheet(drawing('back-superficial'), 'light', [0, 0, 100, 200])).toMatch(
      /<g id="left"><g clip-path="url\(#drawn\)"><g clip-path="url\(#skin\)">/,
    );
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
