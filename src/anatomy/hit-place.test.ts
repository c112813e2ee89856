import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetIds, viewOf } from '../domain/sheets';
import { hitPlace } from './hit-place';
import { hitTest } from './hit-test';
import { sheets } from './sheets';

describe('hitPlace', () => {
  it('answers with the covering muscle where the layer is bare', () => {
    expect(hitPlace('back-deep', 217, 1375).muscle?.id).toMatch(/^deltoid-/);
    expect(hitPlace('back-deep', -217, 1375).muscle?.side).toBe('right');
    expect(hitPlace('front-deep', 45, 1048).muscle?.id).toBe('rectus-abdominis');
  });

  it('leaves alone what the layer itself shows, and says nothing beside the figure', () => {
    const place = fc.tuple(
      fc.constantFrom(...sheetIds),
      fc.double({ noNaN: true }),
      fc.double({ noNaN: true }),
    );
    fc.assert(
      fc.property(place, ([id, a, b]) => {
        const { u, v } = sheets[id].window;
        const at = [u[0] + (a % 1) * (u[1] - u[0]), v[0] + (b % 1) * (v[1] - v[0])] as const;
        const plain = hitTest(sheets[id], ...at, 10);
        const through = hitPlace(id, ...at, 10);
        expect(through.inside).toBe(plain.inside);
        expect(through.candidates).toEqual(plain.candidates);
        if (!plain.inside || plain.muscle?.distanceMm === 0) expect(through).toEqual(plain);
        if (through.muscle && viewOf(id) === 'left') expect(through.muscle.side).toBe('left');
      }),
      { numRuns: 500 },
    );
  });
});
