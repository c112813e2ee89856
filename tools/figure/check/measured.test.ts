import { describe, expect, it } from 'vitest';
import { inWindow } from '../../../src/anatomy/in-window';
import { muscleById } from '../../../src/anatomy/muscles';
import { sheetIds } from '../../../src/domain/sheets';
import { measuredSheets, readMeasured } from './measured';

describe('measured figures', () => {
  it('are there for the sheets drawn by hand, and so for those made from them', () => {
    expect(measuredSheets()).toEqual(sheetIds);
    expect(readMeasured('right-deep')).toEqual(readMeasured('left-deep'));
    expect(readMeasured('leg-foot-medial-right')).toEqual(readMeasured('leg-foot-medial'));
  });

  it.each(measuredSheets())('name muscles of the atlas, on the body: %s', (sheet) => {
    for (const [id, { centre }] of Object.entries(readMeasured(sheet))) {
      expect(muscleById(id), id).not.toBeNull();
      expect(inWindow(sheet, centre[0], centre[1]), id).toBe(true);
    }
  });
});
