import { describe, expect, it } from 'vitest';
import { hitPlace } from '../../../anatomy/hit-place';
import { deepestPoint } from '../../../anatomy/muscle-centre';
import { sheets } from '../../../anatomy/sheets';
import type { PlaceMeant } from '../../../canvas/body-map-props';
import { bodyPoint } from '../../../domain/place';
import type { SheetId } from '../../../domain/sheets';
import type { Looking } from '../../../parts/looking';
import { closerLook } from './closer-look';

const back: Looking = { sheet: 'back-superficial', half: null };

/** A tap in the middle of a muscle of the left. */
function tapped(sheet: SheetId, muscle: string, scale: number): PlaceMeant {
  const drawn = sheets[sheet].muscles.find((one) => one.id === muscle && one.side === 'left');
  const [u, v] = (drawn && deepestPoint(drawn.rings)) ?? [0, 0];
  return { at: bodyPoint(sheet, u, v), scale, hit: hitPlace(sheet, u, v) };
}

describe('closerLook', () => {
  it('comes nearer round the place before a mark is placed on the whole figure', () => {
    const place = tapped('back-superficial', 'latissimus-dorsi', 2.2);
    expect(closerLook(place, back, { exact: true })).toEqual({
      looking: back,
      closeIn: { at: place.at, scale: 2.5 },
    });
  });

  it('takes a place at once where 12 cm of glass show about 30 cm of body', () => {
    expect(
      closerLook(tapped('back-superficial', 'latissimus-dorsi', 0.48), back, { exact: true }),
    ).toBeNull();
    expect(closerLook(tapped('back-superficial', 'latissimus-dorsi', 0.6), back, { exact: true })).toBeNull();
    expect(
      closerLook(tapped('back-superficial', 'latissimus-dorsi', 0.61), back, { exact: true }),
    ).not.toBeNull();
  });

  it('asks for less where only the muscle matters', () => {
    expect(
      closerLook(tapped('back-superficial', 'latissimus-dorsi', 2.2), back, { exact: false }),
    ).toBeNull();
    expect(
      closerLook(tapped('back-superficial', 'abductor-digiti-minimi-hand', 2.2), back, { exact: false }),
    ).not.toBeNull();
  });

  it('turns to a close-up for a muscle that stays small', () => {
    const place = tapped('back-superficial', 'abductor-digiti-minimi-hand', 2.2);
    expect(closerLook(place, back, { exact: true })).toEqual({
      looking: { sheet: 'forearm-hand-dorsal', half: 'left' },
      closeIn: null,
    });
  });

  it('takes a place on a close-up at once, unless a small screen shows it small', () => {
    const hand: Looking = { sheet: 'forearm-hand-dorsal', half: 'left' };
    const at = (scale: number) => tapped('forearm-hand-dorsal', 'abductor-digiti-minimi-hand', scale);
    expect(closerLook(at(0.95), hand, { exact: true })).toBeNull();
    expect(closerLook(at(1.25), hand, { exact: true })?.closeIn?.scale).toBeGreaterThanOrEqual(2.5);
  });
});
