import { describe, expect, it } from 'vitest';
import { muscleById } from '../../../src/anatomy/muscles';
import { measuredSheets, readMeasured } from './measured';

describe('measured figures', () => {
  it('are there for the sheets drawn by hand, and so for those made from them', () => {
    expect(measuredSheets()).toEqual([
      'back-deep',
      'back-intermediate',
      'back-superficial',
      'front-deep',
      'front-inner',
      'front-superficial',
      'left-deep',
      'left-superficial',
      'right-deep',
      'right-superficial',
    ]);
    expect(readMeasured('right-deep')).toEqual(readMeasured('left-deep'));
  });

  it.each(measuredSheets())('name muscles of the atlas, on the body: %s', (sheet) => {
    for (const [id, { centre }] of Object.entries(readMeasured(sheet))) {
      expect(muscleById(id), id).not.toBeNull();
      expect(Math.abs(centre[0])).toBeLessThan(350);
      expect(centre[1]).toBeGreaterThan(0);
      expect(centre[1]).toBeLessThan(1700);
    }
  });
});
