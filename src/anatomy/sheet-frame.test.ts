import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyPoint } from '../domain/place';
import { sheetIds } from '../domain/sheets';
import { edgeWords, fromView, toView, viewerRight } from './sheet-frame';

describe('sheet frame', () => {
  it('shows the client’s left at the viewer’s left from behind', () => {
    expect(toView(bodyPoint('back-superficial', 100, 1400))).toEqual({ x: -100, y: -1400 });
    expect(viewerRight('back-superficial')).toBe(-1);
  });

  it('shows the client’s left at the viewer’s right from the front', () => {
    expect(toView(bodyPoint('front-superficial', 100, 1400))).toEqual({ x: 100, y: -1400 });
    expect(viewerRight('front-superficial')).toBe(1);
  });

  it('shows the front of the body at the viewer’s left from the left, at the right from the right', () => {
    expect(toView(bodyPoint('left-deep', 100, 1400))).toEqual({ x: -100, y: -1400 });
    expect(toView(bodyPoint('right-deep', 100, 1400))).toEqual({ x: 100, y: -1400 });
  });

  it('says in words what lies at the edges', () => {
    expect(edgeWords('front-inner')).toEqual(['Client’s right', 'Client’s left']);
    expect(edgeWords('back-deep')).toEqual(['Client’s left', 'Client’s right']);
    expect(edgeWords('left-superficial')).toEqual(['Client’s left, front', 'Client’s left, back']);
    expect(edgeWords('right-superficial')).toEqual(['Client’s right, back', 'Client’s right, front']);
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
