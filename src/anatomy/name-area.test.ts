import { describe, expect, it } from 'vitest';
import { sheetIds } from '../domain/sheets';
import { areaWords } from './area-words';
import { nameArea } from './name-area';
import { box, outline } from './outline.fixture';
import { regionOutlines, regions } from './regions';
import type { Ring } from './sheet';

describe('nameArea', () => {
  it.each(sheetIds)("names a region's own outline first, on its own side: %s", (sheet) => {
    for (const { id, laterality } of regions) {
      for (const side of laterality === 'midline' ? (['midline'] as const) : (['left', 'right'] as const)) {
        for (const ring of regionOutlines(sheet, id, side))
          expect(nameArea(outline(sheet, ring))[0], `${id} ${side}`).toEqual({ region: id, side });
      }
    }
  });

  it('says both sides where the zone crosses the midline', () => {
    expect(nameArea(outline('back-superficial', box(-60, 1000, 60, 1080)))).toContainEqual({
      region: 'lumbar-paraspinal',
      side: 'both',
    });
  });

  it('leaves out what holds less than a tenth', () => {
    const named = nameArea(outline('front-superficial', box(70, 480, 115, 720)));
    expect(named.map((entry) => entry.region)).toEqual(['anterior-thigh-mid', 'anterior-thigh-lower']);
  });

  it('names a zone too thin for the grid by its corners', () => {
    const line: Ring = [
      [70, 650],
      [80, 650],
      [90, 650],
    ];
    expect(nameArea(outline('front-superficial', line))).toEqual([
      { region: 'anterior-thigh-mid', side: 'left' },
    ]);
  });

  it('has no name beside the figure', () => {
    expect(nameArea(outline('front-superficial', box(200, 200, 250, 250)))).toEqual([]);
  });
});

describe('areaWords', () => {
  it('says the zone in words', () => {
    expect(areaWords(outline('back-superficial', box(-40, 1590, -10, 1630)))).toBe(
      'back of the skull, right',
    );
  });

  it('falls back to the muscle where the atlas has no region', () => {
    const onChest = outline('front-superficial', box(-20, 1244, -14, 1250));
    expect(nameArea(onChest)).toEqual([]);
    expect(areaWords(onChest)).toMatch(/^pectoralis major.*, right$/);
  });

  it('is empty beside the figure', () => {
    expect(areaWords(outline('back-superficial', box(200, 200, 250, 250)))).toBe('');
  });
});
