import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionAt } from '../domain/finding';
import { regionAtSchema } from '../domain/finding';
import { sideSchema } from '../domain/place';
import { oppositeSheet } from '../domain/sheets';
import { muscles } from './muscles';
import { regions } from './regions';
import { mirrorSide } from './side-words';
import { usualPoints, usualReferral } from './usual-points';

const ids = muscles.map((muscle) => muscle.id);
const mirrored = (list: readonly RegionAt[]) =>
  list.map(({ region, side }) => ({ region, side: mirrorSide(side) }));

describe('usualPoints', () => {
  it('says where to feel, for every muscle', () => {
    for (const id of ids) expect(usualPoints(id, 'left').length).toBeGreaterThan(0);
    expect(usualPoints('trapezius-middle', 'left').map((point) => point.id)).toEqual(['TrP5', 'TrP6']);
    expect(usualPoints('gracilis', 'left')[0]?.words).toBe('Middle of the inner thigh belly');
  });

  it('mirrors with the muscle: across the midline, or to the sheet of the other side', () => {
    for (const id of ids) {
      const right = usualPoints(id, 'right');
      for (const [i, { at }] of usualPoints(id, 'left').entries()) {
        const opposite = oppositeSheet(at.sheet);
        const expected = opposite ? { ...at, sheet: opposite } : { ...at, u: -at.u };
        expect(right[i]?.at).toEqual(expected);
      }
    }
  });

  it('has none for a muscle it does not know, nor for a side that is no place', () => {
    expect(usualPoints('peroneus-quartus', 'left')).toEqual([]);
    expect(usualPoints('soleus', 'both')).toEqual([]);
    expect(usualReferral('peroneus-quartus', 'left')).toEqual({ main: [], spillover: [] });
  });
});

describe('usualReferral', () => {
  it('refers to the same side, and to the midline where there is but one', () => {
    expect(usualReferral('sternocleidomastoid-sternal-head', 'right').main).toEqual([
      { region: 'sternum', side: 'midline' },
      { region: 'cheek', side: 'right' },
      { region: 'supraorbital', side: 'right' },
      { region: 'orbit', side: 'right' },
      { region: 'occiput', side: 'right' },
      { region: 'vertex', side: 'midline' },
    ]);
  });

  it('keeps what crosses to the other side', () => {
    const { main, spillover } = usualReferral('sternocleidomastoid-clavicular-head', 'left');
    expect(main).toContainEqual({ region: 'forehead', side: 'left' });
    expect(spillover).toContainEqual({ region: 'forehead', side: 'right' });
  });

  it('joins same side and other side of one zone to both', () => {
    expect(usualReferral('rectus-abdominis', 'left').main[0]).toEqual({
      region: 'mid-thoracic-band',
      side: 'both',
    });
  });

  it('does not repeat as spill-over what is main for another point', () => {
    const { main, spillover } = usualReferral('trapezius-upper', 'left');
    expect(main.map((entry) => entry.region)).toEqual(['posterolateral-neck', 'behind-ear', 'temple']);
    expect(spillover.map((entry) => entry.region)).not.toContain('behind-ear');
  });

  it('mirrors with the muscle', () => {
    for (const id of ids) {
      const [left, right] = [usualReferral(id, 'left'), usualReferral(id, 'right')];
      expect(right).toEqual({ main: mirrored(left.main), spillover: mirrored(left.spillover) });
    }
  });

  it('names only regions of the atlas, each once, as a record may hold them', () => {
    const known = new Set(regions.map((region) => region.id));
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...sideSchema.options), (id, side) => {
        const { main, spillover } = usualReferral(id, side);
        expect(main.length).toBeGreaterThan(0);
        for (const list of [main, spillover]) {
          expect(new Set(list.map((entry) => entry.region)).size).toBe(list.length);
          for (const entry of list) {
            expect(known).toContain(entry.region);
            expect(regionAtSchema.parse(entry)).toEqual(entry);
          }
        }
      }),
    );
  });
});
