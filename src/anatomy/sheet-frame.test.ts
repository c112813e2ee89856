import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyPoint, sheetIds } from '../domain/place';
import { fromView, toView, viewerRight } from './sheet-frame';

describe('sheet frame', () => {
  it('shows the client’s left at the viewer’s left from behind', () => {
    expect(toView(bodyPoint('back-superficial', 100, 1400))).toEqual({ x: -100, y: -1400 });
    expect(viewerRight('back-superficial')).toBe(-1);
  });

  it('shows the client’s left at the viewer’s right from the front', () => {
    expect(toView(bodyPoint('front-superficial', 100, 1400))).toEqual({ x: 100, y: -1400 });
    expect(viewerRight('front-superficial')).toBe(1);
  });

  it('comes back to the same place', () => {
    const millimetres = fc.integer({ min: -20000, max: 20000 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.constantFrom(...sheetIds), millimetres, millimetres, (sheet, u, v) => {
        const back = fromView(sheet, toView(bodyPoint(sheet, u, v)));
        expect(back.sheet).toBe(sheet);
        expect(back.u).toBeCloseTo(u, 9);
        expect(back.v).toBeCloseTo(v, 9);
      }),
    );
  });
});
