import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, builds, figures } from '../../domain/body';
import { partOf, type SheetId, sheetIds } from '../../domain/sheets';
import { hitPlace } from '../hit-place';
import { insideRings } from '../inside-rings';
import { sheets } from '../sheets';
import { asDrawn, warpOf } from './warp';

const bodies: Body[] = figures.flatMap((figure) => builds.map((build) => ({ figure, build })));
const fraction = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

/** A random point of the skin, or null when the dart misses it. */
function onSkin(id: SheetId, x: number, y: number): readonly [number, number] | null {
  const { window, silhouette } = sheets[id];
  const u = window.u[0] + x * (window.u[1] - window.u[0]);
  const v = window.v[0] + y * (window.v[1] - window.v[0]);
  return insideRings(silhouette, u, v) ? [u, v] : null;
}

describe('warpOf', () => {
  it('leads back to the same place, muscle and side, whichever body is shown in between', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...sheetIds),
        fc.constantFrom(...bodies),
        fraction,
        fraction,
        (id, body, x, y) => {
          const place = onSkin(id, x, y);
          if (!place) return;
          tried++;
          const { shown, meant } = warpOf(id, body);
          const back = meant(...shown(...place));
          expect(Math.hypot(back[0] - place[0], back[1] - place[1])).toBeLessThan(0.01);
          const [before, after] = [hitPlace(id, ...place).muscle, hitPlace(id, ...back).muscle];
          if (before?.distanceMm === 0) expect([after?.id, after?.side]).toEqual([before.id, before.side]);
        },
      ),
      { numRuns: 6000 },
    );
    expect(tried).toBeGreaterThan(1500);
  });

  it('keeps left left and the midline in the middle', () => {
    for (const body of bodies) {
      const { shown } = warpOf('front-superficial', body);
      for (const v of [900, 1100, 1300, 1500]) {
        expect(shown(0, v)[0]).toBe(0);
        expect(shown(-120, v)).toEqual([-shown(120, v)[0], shown(120, v)[1]]);
      }
    }
  });

  it('folds nothing over: neighbours stay in order on all skin', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sheetIds.filter((id) => partOf(id) === 'figure')),
        fc.constantFrom(...bodies),
        fraction,
        fraction,
        (id, body, x, y) => {
          const place = onSkin(id, x, y);
          if (!place) return;
          const { shown } = warpOf(id, body);
          const [u, v] = place;
          expect(shown(u + 0.5, v)[0]).toBeGreaterThan(shown(u, v)[0]);
          expect(shown(u, v + 0.5)[1]).toBeGreaterThan(shown(u, v)[1]);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('gives bodies their marks: hips and shoulders, waist, longer legs', () => {
    const width = (figure: Body['figure'], build: Body['build'], u: number, v: number) =>
      warpOf('front-superficial', { figure, build }).shown(u, v)[0];
    expect(width('female', 'usual', 170, 860)).toBeGreaterThan(width('male', 'usual', 170, 860));
    expect(width('female', 'usual', 190, 1400)).toBeLessThan(width('male', 'usual', 190, 1400));
    expect(width('neutral', 'fuller', 140, 1080)).toBeGreaterThan(width('neutral', 'lean', 140, 1080) * 1.3);
    expect(warpOf('front-superficial', { figure: 'male', build: 'usual' }).shown(80, 850)[1]).toBeGreaterThan(
      880,
    );
  });

  it('leaves close-ups as they are drawn', () => {
    expect(warpOf('sole', { figure: 'female', build: 'fuller' })).toBe(asDrawn);
  });
});
