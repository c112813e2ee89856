import { describe, expect, it } from 'vitest';
import { area } from './area';
import { centre } from './centre';
import { mean } from './mean';
import { missing } from './missing';
import { difference, knowing, sheetWith } from './sheet-for-tests';
import { whichWay } from './which-way';

const sheet = sheetWith([]);

describe('centre', () => {
  it('finds a muscle more than 15 mm from its place, and says which way', () => {
    const off = difference({ drawn: [62, 88], apart: 17 });
    const near = difference({ id: 'plantaris', drawn: [50, 85], apart: 15 });
    expect(centre(sheet, knowing({ differences: [off, near] }))).toMatchObject([
      { subject: 'soleus', what: 'its centre is 17.0 mm off (15 at most): 12 mm too low, 12 mm too far out' },
    ]);
  });
});

describe('area', () => {
  it('finds a muscle of which much more or less shows than was measured', () => {
    const differences = [14.1, 14, 6, 5.9].map((shown) => difference({ area: shown }));
    expect(area(sheet, knowing({ differences })).map(({ what }) => what)).toEqual([
      'its area is 41 % too large (40 at most): 14.1 cm2 show, 10 were measured',
      'its area is 41 % too small (40 at most): 5.9 cm2 show, 10 were measured',
    ]);
  });
});

describe('mean', () => {
  it('asks more of a close-up than of the whole figure', () => {
    const differences = [difference({ apart: 3 }), difference({ apart: 7 })];
    expect(mean(sheet, knowing({ differences }))).toEqual([]);
    const closeUp = { ...sheet, id: 'head-neck-back' as const };
    expect(mean(closeUp, knowing({ differences }))).toMatchObject([
      { kind: 'mean', what: 'its muscles are 5.0 mm off on the average (4 at most)' },
    ]);
    const far = [difference({ apart: 9 }), difference({ apart: 8 })];
    expect(mean(sheet, knowing({ differences: far }))[0]?.what).toContain('8.5 mm');
  });
});

describe('missing', () => {
  it('finds a measured muscle that is not drawn, which has neither centre nor area', () => {
    const differences = [difference({ drawn: null, apart: null, area: 0 }), difference({ id: 'plantaris' })];
    const known = knowing({ differences });
    expect(missing(sheet, known)).toMatchObject([
      { subject: 'soleus', what: 'is not there: 10 cm2 were measured' },
    ]);
    expect([...centre(sheet, known), ...area(sheet, known)]).toEqual([]);
  });
});

describe('whichWay', () => {
  it('speaks of the midline from front and back, of forward from the side', () => {
    expect(whichWay('back', [-50, 100], [-40, 110])).toBe('10 mm too high, 10 mm too near the midline');
    expect(whichWay('left', [-50, 100], [-40, 100])).toBe('10 mm too far forward');
    expect(whichWay('right', [50, 100], [40, 100])).toBe('10 mm too far back');
  });
});
