import { describe, expect, it } from 'vitest';
import { box, knowing, pair, sheetWith } from './sheet-for-tests';
import { skin } from './skin';

/** Muscles on all skin but a strip at the top, 55 mm high. */
const sheet = sheetWith(pair('soleus', box(0, 0, 100, 145)));

describe('skin', () => {
  it('finds a patch out of reach of any muscle, its size and its place', () => {
    const [fault, ...others] = skin(sheet, knowing());
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ subject: 'skin', side: null });
    expect(fault?.what).toMatch(/^30\.0 cm2 .* nearest is Soleus, [45]\d mm away$/);
    expect(Math.abs((fault?.at?.[1] ?? 0) - 192.5)).toBeLessThanOrEqual(5);
  });

  it('takes a place in a referral region as answered', () => {
    expect(skin(sheet, knowing({ regions: [box(-100, 180, 100, 200)] }))).toEqual([]);
  });

  it('tells a patch of either half apart, and lets one of 4 cm2 be', () => {
    const uncovered = (side: number) => knowing({ regions: [box(-100 + side, 180, 100 - side, 200)] });
    expect(skin(sheet, uncovered(40)).map(({ side }) => side)).toEqual(['right', 'left']);
    expect(skin(sheet, uncovered(25))).toHaveLength(0);
  });

  it('finds a sheet without muscles', () => {
    expect(skin(sheetWith([]), knowing())[0]?.what).toContain('the sheet has no muscle');
  });
});
