import { describe, expect, it } from 'vitest';
import { decodeGrid } from '../../../src/anatomy/sheets/decode-grid';
import { decodeHairlines, decodeLine } from '../../../src/anatomy/sheets/decode-line';
import { encodeHairlines, encodeLine } from './encode';
import { encodeGrid } from './encode-grid';

describe('what is encoded', () => {
  it('is read back to a tenth of a millimetre: outlines', () => {
    const line = [
      [10.04, -3.2],
      [10.04, -3.2],
      [12.5, 700],
    ] as const;
    expect(decodeLine(encodeLine(line))).toEqual([
      [10, -3.2],
      [12.5, 700],
    ]);
  });

  it('is read back to a fifth: hairlines, each counted from the one before', () => {
    const lines = [
      [
        [100, 200],
        [101.2, 190.4],
      ],
      [
        [-3.4, 205],
        [0, 0],
      ],
    ] as const;
    expect(decodeHairlines(encodeHairlines(lines))).toEqual(lines);
  });

  it('is read back to a half: nets', () => {
    const net = [
      [
        [0, 100],
        [10.5, 101],
      ],
      [
        [-2, 50],
        [14, 52.5],
      ],
      [
        [-9, 0],
        [20, 3],
      ],
    ] as const;
    expect(decodeGrid(2, encodeGrid(net))).toEqual({ columns: 2, points: net.flat() });
  });
});
