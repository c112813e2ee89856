import { describe, expect, it } from 'vitest';
import { bodyPoint } from '../domain/place';
import { recurrence } from './recurrence';
import { onOtherSide, sideDoubt } from './side-doubt';
import { aFinding, aLink, aSession } from './visits-for-tests';

const right = { side: 'right', at: bodyPoint('back-superficial', -60, 1400) } as const;
const painOn = (...sides: ('left' | 'right')[]) => sides.map((side) => ({ region: 'temple', side }) as const);

describe('W1: the wrong side', () => {
  it('is asked about when the whole complaint is on the other', () => {
    const found = aFinding('finding-9');
    const today = { ...aSession(1, [found]), painPlaces: painOn('right', 'right') };
    expect(sideDoubt(found, today, recurrence([today], []))).toEqual({ other: 'right', why: 'complaint' });
  });

  it('is not asked about when some of the complaint is on this side, or none was named', () => {
    const found = aFinding('finding-9');
    for (const painPlaces of [painOn('right', 'left'), []]) {
      const today = { ...aSession(1, [found]), painPlaces };
      expect(sideDoubt(found, today, recurrence([today], []))).toBeNull();
    }
  });

  it('is asked about in a muscle of which earlier sessions know the other side only', () => {
    const found = aFinding('finding-9');
    const [before, today] = [aSession(1, [aFinding('finding-1', [-60, 1400], right)]), aSession(2, [found])];
    const analysis = recurrence([before, today], []);
    expect(sideDoubt(found, today, analysis)).toEqual({ other: 'right', why: 'earlier' });
    const both = aSession(1, [aFinding('finding-1', [-60, 1400], right), aFinding('finding-2')]);
    expect(sideDoubt(found, today, recurrence([both, today], []))).toBeNull();
  });

  it('is never asked of a knot confirmed from an earlier session, of the midline or of both sides', () => {
    const found = aFinding('finding-9');
    const today = { ...aSession(2, [found]), painPlaces: painOn('right') };
    const analysis = recurrence(
      [aSession(1, [aFinding('finding-1')]), today],
      [aLink(2, 'finding-9', 'finding-1')],
    );
    expect(sideDoubt(found, today, analysis)).toBeNull();
    for (const side of ['midline', 'both'] as const)
      expect(sideDoubt({ ...found, side }, today, recurrence([today], []))).toBeNull();
  });
});

it('the other side of a place is its mirror, on sheets of one side the other sheet', () => {
  expect(onOtherSide(bodyPoint('back-superficial', 60, 1400))).toEqual(
    bodyPoint('back-superficial', -60, 1400),
  );
  expect(onOtherSide(bodyPoint('left-superficial', 20, 700))).toEqual(
    bodyPoint('right-superficial', 20, 700),
  );
});
