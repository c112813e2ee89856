import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDrawn } from '../anatomy/body/warp';
import { bodyPoint } from '../domain/place';
import { sheetIds } from '../domain/sheets';
import {
  bodyToStage,
  clampViewport,
  type Frame,
  fitViewport,
  fromStage,
  isFitted,
  largestScale,
  panned,
  resized,
  revealing,
  stagePoint,
  stageToBody,
  toStage,
  zoomed,
} from './viewport';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const frame: Frame = {
  width: 780,
  height: 760,
  insets: none,
  warp: asDrawn,
  figure: { left: -350, right: 350, top: -1725, bottom: 10 },
};
const anyFrame = fc
  .record({
    width: fc.integer({ min: 200, max: 2000 }),
    height: fc.integer({ min: 200, max: 2000 }),
    bottom: fc.integer({ min: 0, max: 150 }),
  })
  .map(({ width, height, bottom }): Frame => ({ ...frame, width, height, insets: { ...none, bottom } }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** A viewport reached by one zoom about a place of the figure, and that place. */
const zoomedIn = fc
  .record({
    frame: anyFrame,
    across: share,
    down: share,
    factor: fc.double({ min: 1, max: 20, noNaN: true }),
  })
  .map(({ frame: f, across, down, factor }) => {
    const fit = fitViewport(f);
    const point = toStage(fit, {
      x: f.figure.left + across * (f.figure.right - f.figure.left),
      y: f.figure.top + down * (f.figure.bottom - f.figure.top),
    });
    return { frame: f, fit, point, viewport: zoomed(fit, f, point, factor) };
  });

describe('the viewport', () => {
  it('fits the whole figure into what is not covered', () => {
    fc.assert(
      fc.property(anyFrame, (f) => {
        const fit = fitViewport(f);
        const top = toStage(fit, { x: f.figure.left, y: f.figure.top });
        const end = toStage(fit, { x: f.figure.right, y: f.figure.bottom });
        expect(Math.min(top.x, top.y)).toBeGreaterThanOrEqual(0);
        expect(end.x).toBeLessThanOrEqual(f.width);
        expect(end.y).toBeLessThanOrEqual(f.height - f.insets.bottom);
        expect(isFitted(fit, f)).toBe(true);
      }),
    );
  });

  it('comes back from the glass to the same place of the body', () => {
    fc.assert(
      fc.property(zoomedIn, fc.constantFrom(...sheetIds), share, share, ({ viewport }, sheet, a, b) => {
        const place = bodyPoint(sheet, a * 700 - 350, b * 1700);
        const back = stageToBody(viewport, sheet, bodyToStage(viewport, place));
        expect(back.u).toBeCloseTo(place.u, 6);
        expect(back.v).toBeCloseTo(place.v, 6);
        expect(back.sheet).toBe(sheet);
      }),
    );
  });

  it('keeps what is under the finger there, also after it was held within bounds', () => {
    fc.assert(
      fc.property(
        zoomedIn,
        fc.double({ min: 1, max: 3, noNaN: true }),
        ({ frame: f, fit, point, viewport }, more) => {
          const again = clampViewport(zoomed(clampViewport(viewport, f), f, point, more), f);
          const before = fromStage(fit, point);
          const after = fromStage(again, point);
          expect(after.x).toBeCloseTo(before.x, 5);
          expect(after.y).toBeCloseTo(before.y, 5);
        },
      ),
    );
  });

  it('never zooms out beyond the fit, nor in beyond 12 px/mm, nor loses the figure', () => {
    fc.assert(
      fc.property(zoomedIn, fc.integer({ min: -9000, max: 9000 }), ({ frame: f, viewport }, far) => {
        const held = clampViewport(panned(viewport, far, -far), f);
        expect(held.scale).toBeGreaterThanOrEqual(fitViewport(f).scale - 1e-9);
        expect(held.scale).toBeLessThanOrEqual(largestScale);
        const middle = fromStage(held, stagePoint(f.width / 2, (f.height - f.insets.bottom) / 2));
        expect(middle.x).toBeGreaterThanOrEqual(f.figure.left - 1e-6);
        expect(middle.x).toBeLessThanOrEqual(f.figure.right + 1e-6);
        expect(middle.y).toBeGreaterThanOrEqual(f.figure.top - 1e-6);
        expect(middle.y).toBeLessThanOrEqual(f.figure.bottom + 1e-6);
      }),
    );
  });

  it('does not pan at all while everything is in sight', () => {
    const fit = fitViewport(frame);
    expect(clampViewport(panned(fit, 200, -300), frame)).toEqual(fit);
  });

  it("has the client's left on the viewer's left from behind, on the right from the front", () => {
    const fit = fitViewport(frame);
    expect(bodyToStage(fit, bodyPoint('back-superficial', 100, 1400)).x).toBeLessThan(390);
    expect(bodyToStage(fit, bodyPoint('front-superficial', 100, 1400)).x).toBeGreaterThan(390);
  });

  it('moves just so far that a covered place is seen, and not at all when it is', () => {
    const covered: Frame = { ...frame, insets: { ...none, bottom: 400 } };
    const fit = fitViewport(frame);
    const foot = bodyPoint('back-superficial', 80, 60);
    expect(bodyToStage(revealing(fit, covered, foot), foot).y).toBeLessThanOrEqual(760 - 400 - 60);
    const head = bodyPoint('back-superficial', 0, 1500);
    expect(revealing(fit, covered, head)).toEqual(fit);
    const held = clampViewport(revealing(fit, covered, foot), covered);
    expect(bodyToStage(held, foot).y).toBeLessThanOrEqual(760 - 400 - 40);
  });

  it('stays fitted, or keeps the place in its middle, when the stage is turned', () => {
    const turned: Frame = { ...frame, width: 760, height: 900 };
    expect(resized(fitViewport(frame), frame, turned)).toEqual(fitViewport(turned));
    const near = clampViewport(zoomed(fitViewport(frame), frame, stagePoint(390, 300), 4), frame);
    const before = fromStage(near, stagePoint(390, 380));
    const after = fromStage(resized(near, frame, turned), stagePoint(380, 450));
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
  });
});
