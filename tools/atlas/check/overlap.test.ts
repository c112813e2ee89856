import { describe, expect, it } from 'vitest';
import { overlap } from './overlap';
import { box, knowing, pair, sheetWith } from './sheet-for-tests';

const soleus = pair('soleus', box(10, 10, 50, 100));

describe('overlap', () => {
  it('finds two muscles that share more than a seam, and how deep', () => {
    const sheet = sheetWith([...soleus, ...pair('plantaris', box(48, 50, 70, 90))]);
    const faults = overlap(sheet, knowing());
    expect(faults).toMatchObject([
      { subject: 'soleus', side: 'left', what: 'overlaps plantaris by up to 2.0 mm (0.8 cm2)' },
      { subject: 'soleus', side: 'right' },
    ]);
    expect(faults[0]?.at?.[0]).toBeCloseTo(49, 1);
  });

  it('finds a muscle that reaches across the midline into its own fellow', () => {
    const faults = overlap(sheetWith(pair('diaphragm', box(-3, 10, 50, 100))), knowing());
    expect(faults[0]?.what).toContain('overlaps diaphragm, right by up to 6.0 mm');
  });

  it('allows a seam, a common edge, and what lies in a hole', () => {
    const holed = pair('soleus', box(10, 10, 50, 100), box(20, 20, 40, 40));
    const beside = pair('plantaris', box(49.4, 50, 70, 90));
    const inside = pair('popliteus', box(20, 20, 40, 40));
    expect(overlap(sheetWith([...holed, ...beside, ...inside]), knowing())).toEqual([]);
  });
});
