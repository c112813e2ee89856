import { describe, expect, it } from 'vitest';
import { type SheetId, sheetIds } from '../domain/sheets';
import { musclesUnder } from './muscles-under';
import { box, outline } from './outline.fixture';
import { ringArea } from './ring-area';
import type { Ring } from './sheet';
import { sheets } from './sheets';

const under = (sheet: SheetId, ring: Ring): string[] =>
  musclesUnder(outline(sheet, ring)).map(({ muscle, side }) => `${muscle} ${side}`);

describe('musclesUnder', () => {
  it.each(sheetIds)("names first the muscle whose own outline it is, on the client's side: %s", (sheet) => {
    for (const { id, side, rings } of sheets[sheet].muscles) {
      const [largest] = [...rings].sort((a, b) => ringArea(b) - ringArea(a));
      if (!largest || ringArea(largest) < 200) continue;
      expect(under(sheet, largest)[0], `${sheet} ${id}`).toBe(`${id} ${side}`);
    }
  });

  it('takes a band down the back for the muscles that fill it, and leaves out what it only brushes', () => {
    const band = under('back-superficial', box(20, 1050, 120, 1320));
    expect(band).toEqual(['latissimus-dorsi left', 'trapezius-lower left']);
  });

  it('takes a small muscle that is worked as a whole, but no sliver of one', () => {
    const shoulderBlade = under('back-superficial', box(60, 1250, 170, 1400));
    expect(shoulderBlade).toContain('teres-minor left');
    expect(shoulderBlade).not.toContain('serratus-anterior left');
  });

  it('says both sides apart where the area crosses the midline', () => {
    const across = under('back-superficial', box(-80, 1090, 80, 1160));
    expect(across).toContain('latissimus-dorsi left');
    expect(across).toContain('latissimus-dorsi right');
  });

  it('takes the nearest muscles over bare bone, and none beside the figure', () => {
    expect(under('front-superficial', box(-20, 1244, -14, 1250))).toEqual([
      expect.stringMatching(/^pectoralis-major.* right$/),
    ]);
    expect(under('back-superficial', box(600, 200, 650, 250))).toEqual([]);
  });

  it('finds a muscle by the corners of an area too thin for its points', () => {
    const line: Ring = [
      [70, 1150],
      [90, 1150],
      [110, 1150],
    ];
    expect(under('back-superficial', line)).toEqual(['latissimus-dorsi left']);
  });
});
